package app.unhunch.ui.player;

import app.unhunch.safety.WarningSign;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DoneRing;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.KeyHint;
import app.unhunch.ui.kit.KeyHints;
import app.unhunch.ui.kit.OneStop;
import app.unhunch.ui.kit.PainScale;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The end of a session: what was done, and how it feels now.
final class DoneView extends StackPane {

    private static final double RING = 400;

    private final PlayerViewModel model;
    private final Texts texts;
    private final Label title = styled("display-m");
    private final Label line = styled("lead", "muted");
    private final HBox facts = new HBox(12);
    private final Label before = styled("small", "muted");
    private final PainScale scale;
    private final Label flagNote = new Label();
    private final Button finish;

    DoneView(PlayerViewModel model, Stages stages) {
        this.model = model;
        texts = model.words().texts();
        scale = new PainScale(score -> texts.get("pain.name", score), model.done()::rate);
        finish = button(Buttons.styled(Buttons.primary(texts.get("done.button")), "tall"), "done", model::finish);
        var close = button(Buttons.quiet(texts.get("close")), "done-close", model::finish);
        close.setGraphic(Icons.of(Feather.X));
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        var middle = new HBox(84, new DoneRing(stages.upright(), RING), words());
        middle.setAlignment(Pos.CENTER);
        setPadding(new Insets(22, 40, 28, 40));
        getChildren().setAll(middle, close);
        model.done().painProperty().subscribe(scale::show);
        model.done().doneProperty().subscribe(done -> done.ifPresent(this::show));
    }

    void takeFocus() {
        finish.requestFocus();
    }

    private void show(DoneScreen screen) {
        title.setText(screen.title());
        line.setText(screen.line());
        facts.getChildren().setAll(screen.facts().stream().map(DoneView::fact).toList());
        before.setText(screen.before().isPresent() ? texts.get("done.before", screen.before().getAsInt()) : "");
    }

    private Node words() {
        var question = new Label(texts.get("done.pain"));
        question.getStyleClass().add("t4");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        before.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(question, spring(), before);
        var none = new Label(texts.get("pain.none"));
        var worst = new Label(texts.get("pain.worst"));
        none.getStyleClass().addAll("cap", "muted");
        worst.getStyleClass().addAll("cap", "muted");
        flagNote.setText(texts.get("done.flag-note"));
        flagNote.setGraphic(Icons.of(Feather.ALERT_OCTAGON));
        flagNote.getStyleClass().addAll("uh-note", "bad", "small");
        flagNote.setWrapText(true);
        flagNote.setMinHeight(Region.USE_PREF_SIZE);
        var arm = pill(texts.get("done.arm"), "done-arm", WarningSign.ARM_PAIN);
        var numb = pill(texts.get("done.numb"), "done-numb", WarningSign.NUMBNESS);
        var flagged = arm.selectedProperty().or(numb.selectedProperty());
        flagNote.visibleProperty().bind(flagged);
        flagNote.managedProperty().bind(flagged);
        var flags = new FlowPane(8, 8, arm, numb);
        OneStop.ofMany(flags);
        var card = new VBox(10, head, scale, new HBox(none, spring(), worst), flags, flagNote);
        card.getStyleClass().add("uh-card");
        card.setPadding(new Insets(20));
        var again = button(Buttons.styled(Buttons.quiet(texts.get("done.again")), "tall", "link"), "again",
                model::again);
        again.setGraphic(Icons.of(Feather.ROTATE_CCW));
        var keys = new KeyHints();
        keys.show(List.of(new KeyHint("0 – 9", texts.get("hint.pain")),
                new KeyHint(texts.get("key.enter"), texts.get("done.button"))));
        keys.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(keys, Priority.ALWAYS);
        var foot = new HBox(12, finish, again, keys);
        foot.setAlignment(Pos.CENTER_LEFT);
        var words = new VBox(20, new VBox(4, title, line), facts, card, foot);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(460);
        words.setPrefWidth(576);
        words.setMaxWidth(576);
        return words;
    }

    private static Node fact(DoneScreen.Fact fact) {
        var value = new Label(fact.value());
        value.getStyleClass().add("t2");
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        var label = new Label(fact.label());
        label.getStyleClass().addAll("small", "muted");
        var card = new VBox(2, value, label);
        card.getStyleClass().add("uh-card");
        card.setPadding(new Insets(14, 18, 14, 18));
        card.setPrefWidth(576);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private ToggleButton pill(String words, String id, WarningSign sign) {
        var pill = Buttons.styled(new ToggleButton(words), "uh-pill");
        pill.setId(id);
        pill.setOnAction(_ -> {
            if (pill.isSelected()) {
                model.done().mark(sign);
            }
        });
        return pill;
    }

    private static Label styled(String... classes) {
        var label = new Label();
        label.getStyleClass().addAll(List.of(classes));
        label.setWrapText(true);
        return label;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Button button(Button button, String id, Runnable does) {
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
