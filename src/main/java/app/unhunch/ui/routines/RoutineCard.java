package app.unhunch.ui.routines;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Chips;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// The card of a routine: picture, name, facts, and the ways to start it and to do something with it.
final class RoutineCard extends StackPane {

    static final double STAGE = 82;
    private static final double PICTURE_WIDE = 180;
    private static final double PICTURE_HIGH = 96;
    private static final double CORNER = 30;
    private static final double CHIPS = 218;

    private final RoutineFace face;
    private final Button play;
    private final Button more;

    RoutineCard(RoutineFace face, Gallery gallery, Texts texts) {
        this.face = face;
        play = Buttons.round(Glyph.PLAY.at(20), texts.get("card.play", face.name()), 34);
        play.setFocusTraversable(false);
        play.setDisable(face.marks().contains(RoutineFace.Mark.INCOMPLETE));
        play.setId("play-" + face.id());
        more = Buttons.round(Icons.of(Feather.MORE_HORIZONTAL), texts.get("card.more", face.name()), 30);
        more.setFocusTraversable(false);
        more.getStyleClass().add("uh-more");
        more.setId("more-" + face.id());
        getStyleClass().addAll("uh-move", "uh-routine");
        setId("routine-" + face.id());
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(face.heard());
        var box = new VBox(stage(gallery), words());
        box.setPadding(new Insets(1));
        StackPane.setAlignment(more, Pos.TOP_RIGHT);
        StackPane.setMargin(more, new Insets(8));
        getChildren().setAll(box, more);
        setMinWidth(0);
    }

    RoutineFace face() {
        return face;
    }

    Button play() {
        return play;
    }

    Button more() {
        return more;
    }

    private Node stage(Gallery gallery) {
        var stage = new StackPane();
        stage.getStyleClass().addAll("uh-routine-stage", face.tint().name().toLowerCase(Locale.ROOT));
        stage.setMinHeight(STAGE);
        stage.setMaxHeight(STAGE);
        gallery.thumb(face.picture(), PICTURE_WIDE, PICTURE_HIGH).ifPresent(picture -> {
            picture.setMaxHeight(PICTURE_HIGH);
            StackPane.setAlignment(picture, Pos.TOP_CENTER);
            stage.getChildren().add(picture);
        });
        var clip = new Rectangle();
        clip.widthProperty().bind(stage.widthProperty());
        clip.heightProperty().bind(stage.heightProperty().add(CORNER));
        clip.setArcWidth(CORNER);
        clip.setArcHeight(CORNER);
        var low = new Rectangle(0, STAGE);
        low.widthProperty().bind(stage.widthProperty());
        stage.setClip(clip);
        var cut = new StackPane(stage);
        cut.setClip(low);
        return cut;
    }

    private Node words() {
        var name = new Label(face.name());
        name.getStyleClass().add("t4");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var chips = new FlowPane(8, 6);
        face.chips().forEach(chip -> chips.getChildren().add(chip(chip)));
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(0);
        chips.setPrefWrapLength(CHIPS);
        HBox.setHgrow(chips, Priority.ALWAYS);
        var foot = new HBox(8, chips, play);
        foot.setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(1, name, line(face.facts()));
        if (!face.often().isEmpty()) {
            words.getChildren().add(line(face.often()));
        }
        words.getChildren().addAll(spring(), foot);
        VBox.setMargin(foot, new Insets(5, 0, 0, 0));
        VBox.setVgrow(words, Priority.ALWAYS);
        words.setPadding(new Insets(11, 15, 11, 15));
        return words;
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.getStyleClass().addAll("small", "muted");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static Region spring() {
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Label chip(RoutineFace.Chip chip) {
        var label = switch (chip.sort()) {
            case PLAIN -> Chips.of("");
            case DESK -> Chips.of("accent", Icons.small(Feather.MONITOR));
            case BREAK -> Chips.of("accent", Icons.small(Feather.BELL));
            case HOLD -> Chips.of("warn");
        };
        label.setText(chip.words());
        return label;
    }
}
