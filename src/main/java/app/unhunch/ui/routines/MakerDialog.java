package app.unhunch.ui.routines;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Equipment;
import app.unhunch.routine.Draft;
import app.unhunch.routine.Wish;
import app.unhunch.text.Texts;
import app.unhunch.text.Vocabulary;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.OneStop;
import app.unhunch.ui.kit.Option;
import app.unhunch.ui.kit.RoomyScroll;
import app.unhunch.ui.kit.Segments;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks for minutes, place, clothes, parts of the body and kit, and shows the routine that is made of them, with the reason
/// for every move.
final class MakerDialog {

    private static final double WIDE = 860;
    private static final double HIGH = 650;
    private static final double FORM = 400;
    private static final List<Integer> MINUTES = List.of(2, 5, 10, 15, 20);
    private static final List<BodyRegion> REGIONS = List.of(BodyRegion.NECK, BodyRegion.SHOULDERS, BodyRegion.CHEST,
            BodyRegion.UPPER_BACK, BodyRegion.MID_BACK, BodyRegion.SIDE_BODY);
    private static final List<Equipment> KIT = List.of(Equipment.WALL, Equipment.DOORWAY, Equipment.TOWEL,
            Equipment.PILLOW, Equipment.BAND, Equipment.ANCHOR, Equipment.ROLLER);

    private final MakerViewModel model;
    private final Texts texts;
    private final Gallery gallery;
    private final Supplier<DialogLayer> dialogs;
    private final Vocabulary vocabulary;
    private final Segments<Integer> minutes;
    private final Segments<Wish.Ground> ground;
    private final Segments<Wish.Clothes> clothes;
    private final Label sum = new Label();
    private final Label choice = new Label();
    private final VBox lines = new VBox(10);
    private final Button take;
    private final Button another;

    /// @param use takes a routine over to be changed and kept
    MakerDialog(MakerViewModel model, Gallery gallery, Texts texts, Supplier<DialogLayer> dialogs,
            Consumer<Draft> use, Locale locale) {
        this.model = model;
        this.gallery = gallery;
        this.texts = texts;
        this.dialogs = dialogs;
        vocabulary = new Vocabulary(locale);
        minutes = new Segments<>(texts.get("make.minutes"),
                MINUTES.stream().map(value -> new Option<>(value, Integer.toString(value))).toList(),
                value -> model.length(Duration.ofMinutes(value)));
        minutes.setId("make-minutes");
        ground = new Segments<>(texts.get("make.ground"),
                Stream.of(Wish.Ground.values()).map(value -> new Option<>(value, word("make.ground.", value))).toList(),
                model::ground);
        ground.setId("make-ground");
        clothes = new Segments<>(texts.get("make.clothes"), Stream.of(Wish.Clothes.values())
                .map(value -> new Option<>(value, word("make.clothes.", value))).toList(), model::clothes);
        take = Buttons.primary(texts.get("make.use"));
        take.setId("make-use");
        take.setOnAction(_ -> {
            dialogs.get().close();
            model.draft().ifPresent(use);
        });
        another = Buttons.plain(texts.get("make.another"));
        another.setId("make-another");
        another.setOnAction(_ -> model.another());
        sum.getStyleClass().add("t4");
        sum.setWrapText(true);
        choice.setId("make-choice");
        choice.getStyleClass().addAll("small", "muted");
        choice.setWrapText(true);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        model.screenProperty().subscribe(this::show);
    }

    /// Opens over everything.
    void open() {
        var over = dialogs.get();
        model.look();
        var title = new Label(texts.get("make"));
        title.getStyleClass().add("t2");
        var form = new VBox(14, field("make.minutes", minutes), field("make.ground", ground),
                field("make.clothes", clothes), field("make.regions", pills(REGIONS.stream().map(region -> pill(
                        vocabulary.region(region), model.screenProperty().get().wish().regions().contains(region),
                        () -> model.turn(region))).toList())),
                field("make.kit", pills(KIT.stream().map(thing -> pill(vocabulary.equipment(thing),
                        model.screenProperty().get().wish().kit().contains(thing), () -> model.turn(thing)))
                        .toList())));
        form.setPadding(new Insets(2, 14, 2, 2));
        var found = new RoomyScroll(lines);
        var result = new VBox(10, new VBox(2, sum, choice), found);
        VBox.setVgrow(found, Priority.ALWAYS);
        HBox.setHgrow(result, Priority.ALWAYS);
        var asked = new RoomyScroll(form);
        asked.setMinWidth(FORM);
        asked.setPrefWidth(FORM);
        var body = new HBox(24, asked, result);
        VBox.setVgrow(body, Priority.ALWAYS);
        var cancel = Buttons.plain(texts.get("cancel"));
        cancel.setOnAction(_ -> over.close());
        var row = new HBox(8, take, another, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        var dialog = new VBox(16, title, body, row);
        dialog.setPadding(new Insets(24));
        dialog.setPrefWidth(WIDE);
        dialog.setPrefHeight(HIGH);
        dialog.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                over.close();
                event.consume();
            }
        });
        over.open(dialog, take);
    }

    private void show(MakerScreen screen) {
        var wish = screen.wish();
        minutes.show(new Option<>((int) wish.length().toMinutes(), Long.toString(wish.length().toMinutes())));
        ground.show(new Option<>(wish.ground(), ""));
        clothes.show(new Option<>(wish.clothes(), ""));
        sum.setText(screen.sum());
        choice.setText(screen.choice());
        choice.setVisible(!screen.choice().isEmpty());
        choice.setManaged(!screen.choice().isEmpty());
        lines.getChildren().setAll(screen.lines().stream().map(this::line).toList());
        take.setDisable(screen.lines().isEmpty());
        another.setDisable(!screen.others());
    }

    private Node line(MakerScreen.Line line) {
        var thumb = new MoveThumb(gallery, model::move, RowNode.THUMB_WIDE, RowNode.THUMB_HIGH);
        thumb.show(line.move());
        var name = new Label(texts.get("row.where", line.name(), line.dose()));
        name.getStyleClass().addAll("small", "sb");
        name.setWrapText(true);
        var why = new Label(line.why());
        why.getStyleClass().addAll("small", "muted");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(2, name, why);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12, thumb, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node field(String key, Node control) {
        var name = new Label(texts.get(key));
        name.getStyleClass().addAll("small", "muted");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(6, name, control);
    }

    private static Node pills(List<ToggleButton> all) {
        var flow = new FlowPane(6, 6);
        flow.getChildren().setAll(all);
        OneStop.ofMany(flow);
        flow.setPrefWrapLength(FORM - 40);
        return flow;
    }

    private static ToggleButton pill(String name, boolean on, Runnable turned) {
        var pill = Buttons.styled(new ToggleButton(name), "uh-pill");
        pill.setSelected(on);
        pill.setOnAction(_ -> turned.run());
        return pill;
    }

    private String word(String prefix, Enum<?> value) {
        return texts.get(prefix + value.name().toLowerCase(Locale.ROOT));
    }
}
