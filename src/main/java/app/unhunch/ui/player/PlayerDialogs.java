package app.unhunch.ui.player;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.KeySheet;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The dialogs of the player.
public final class PlayerDialogs {

    private static final double WIDTH = 520;

    private final PlayerViewModel model;
    private final Texts texts;
    private final DialogLayer layer;

    /// Dialogs that open on a layer as the view-model says.
    public PlayerDialogs(PlayerViewModel model, DialogLayer layer) {
        this.model = model;
        this.layer = layer;
        texts = model.words().texts();
        model.dialogs().dialogProperty().subscribe(this::show);
    }

    private void show(PlayerDialog dialog) {
        switch (dialog) {
            case PlayerDialog.None _ -> layer.close();
            case PlayerDialog.Paused(var line, var swaps) -> paused(line, swaps);
            case PlayerDialog.Hurts(var line, var swaps) -> hurts(line, swaps);
            case PlayerDialog.AskEnd(var keep) -> askEnd(keep);
            case PlayerDialog.Keys _ -> keys();
        }
    }

    private void paused(String line, List<PlayerDialog.Swap> swaps) {
        var resume = wide(
                button(Buttons.styled(Buttons.primary(texts.get("resume")), "tall"), "resume",
                        model.commands()::resume));
        resume.setGraphic(Glyph.PLAY.at(22));
        var restart = wide(button(Buttons.plain(texts.get("restart")), "restart", model.commands()::repeat));
        restart.setGraphic(Icons.of(Feather.ROTATE_CCW));
        var skip = wide(button(Buttons.plain(texts.get("skip")), "skip", model.commands()::skip));
        skip.setGraphic(Icons.of(Feather.SKIP_FORWARD));
        var hurts = button(Buttons.styled(Buttons.quiet(texts.get("something-hurts")), "hurt", "tight"), "hurts",
                model.commands()::hurts);
        hurts.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        var end = button(Buttons.styled(Buttons.quiet(texts.get("end-session")), "tight"), "end-session", model::end);
        var foot = new HBox(4, hurts, spring());
        if (!swaps.isEmpty()) {
            foot.getChildren().add(swap(swaps));
        }
        foot.getChildren().add(end);
        open(box(head(Glyph.PAUSE.at(20), texts.get("paused.title"), line), resume, row(restart, skip), rule(), foot),
                resume);
    }

    private void hurts(String line, List<PlayerDialog.Swap> swaps) {
        var end = wide(button(Buttons.styled(Buttons.primary(texts.get("end-session")), "tall"), "end-session",
                model::endAndKeep));
        var note = new Label(texts.get("hurts.call"), Icons.of(Feather.ALERT_OCTAGON));
        note.setWrapText(true);
        note.getStyleClass().addAll("uh-note", "bad", "small");
        note.setMinHeight(Region.USE_PREF_SIZE);
        var others = new VBox(10);
        swaps.stream().limit(2).forEach(swap -> others.getChildren().add(wide(button(
                Buttons.plain(texts.get("swap-for", swap.label())), "swap",
                () -> model.commands().swap(swap.move())))));
        others.getChildren()
                .add(wide(button(Buttons.plain(texts.get("hurts.go-on")), "go-on", model.commands()::resume)));
        var doctor = wide(button(Buttons.styled(Buttons.quiet(texts.get("hurts.doctor")), "link"), "doctor",
                model::seeDoctor));
        doctor.setGraphic(Icons.of(Feather.LIFE_BUOY));
        others.getChildren().add(doctor);
        open(box(head(Icons.large(Feather.ALERT_TRIANGLE), texts.get("hurts.title"), line), note, end, others), end);
    }

    private void askEnd(String keep) {
        var kept = wide(button(Buttons.styled(Buttons.primary(keep), "tall"), "keep", model::endAndKeep));
        var discard = wide(button(Buttons.plain(texts.get("ask-end.discard")), "discard", model::endAndDiscard));
        var back = wide(button(Buttons.plain(texts.get("ask-end.back")), "go-on", model.commands()::resume));
        open(box(head(Icons.large(Feather.X), texts.get("ask-end.title"), ""), kept, row(discard, back)), kept);
    }

    private void keys() {
        var close = button(Buttons.primary(texts.get("keys.close")), "close-keys", model.dialogs()::hideKeys);
        var lines = Stream.of(line(texts.get("key.space"), "pause"), line(texts.get("key.right"), "skip"),
                line(texts.get("key.left"), "back"), line("R", "repeat"), line("S", "side"), line("+", "more"),
                line(texts.get("key.enter"), "go-on"), line("M", "mute"), line("V", "voice"), line("F", "full"),
                line("?", "keys"), line(texts.get("key.esc"), "end")).toList();
        layer.open(new KeySheet(texts.get("keys.title"), List.of(new KeySheet.Section("", lines)), close), close);
    }

    private KeySheet.Line line(String key, String does) {
        return new KeySheet.Line(key, texts.get("keys." + does));
    }

    private Button swap(List<PlayerDialog.Swap> swaps) {
        var button = Buttons.styled(Buttons.quiet(texts.get("swap")), "tight");
        button.setId("swap");
        var menu = new ContextMenu(swaps.stream().map(swap -> {
            var item = new MenuItem(swap.label());
            item.setOnAction(_ -> model.commands().swap(swap.move()));
            return item;
        }).toArray(MenuItem[]::new));
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    private void open(Region box, Node first) {
        layer.open(box, first);
    }

    private static VBox box(Node... parts) {
        var box = new VBox(14, parts);
        box.setPadding(new Insets(28));
        box.setPrefWidth(WIDTH);
        return box;
    }

    private static HBox head(Node icon, String title, String line) {
        var badge = new StackPane(icon);
        badge.getStyleClass().addAll("uh-badge", "icon-accent");
        badge.setMinSize(52, 52);
        badge.setMaxSize(52, 52);
        var large = new Label(title);
        large.getStyleClass().add("t2");
        var small = new Label(line);
        small.getStyleClass().add("muted");
        small.setWrapText(true);
        small.setMinHeight(Region.USE_PREF_SIZE);
        var words = line.isEmpty() ? new VBox(large) : new VBox(2, large, small);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(16, badge, words);
    }

    private static HBox row(Button one, Button other) {
        List.of(one, other).forEach(button -> {
            button.setWrapText(true);
            button.setMinWidth(0);
            button.setPrefWidth(WIDTH / 2);
        });
        return new HBox(10, one, other);
    }

    private static Button wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private static Button button(Button button, String id, Runnable does) {
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("uh-rule");
        VBox.setMargin(rule, new Insets(6, 0, 0, 0));
        return rule;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
