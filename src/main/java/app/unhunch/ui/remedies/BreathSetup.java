package app.unhunch.ui.remedies;

import app.unhunch.exercise.Exercise;
import app.unhunch.remedy.BreathPattern;
import app.unhunch.remedy.Breathing;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DigitRow;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Option;
import app.unhunch.ui.kit.RingTimer;
import app.unhunch.ui.kit.Segments;
import app.unhunch.ui.kit.Stepper;
import app.unhunch.ui.remedies.RemedyScreen.Mark;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// How to breathe, at which pace and for how long, before it begins.
final class BreathSetup extends VBox {

    private final BreathModel model;
    private final Texts texts;
    private final TimeWords times;
    private final RingTimer ring = new RingTimer();
    private final DigitRow digits = new DigitRow("display-timer");
    private final Stepper length;
    private final Segments<BreathPattern> paces;
    private final Button start;
    private final VBox steps = new VBox(14);
    private final Label caution = Reliefs.label("small");

    BreathSetup(BreathModel model, Texts texts, TimeWords times, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.times = times;
        length = new Stepper(texts.get("shorter"), texts.get("longer"), () -> model.lengthen(-1),
                () -> model.lengthen(1));
        paces = new Segments<>(texts.get("breath.pace"), Stream.of(BreathPattern.values())
                .map(pattern -> new Option<>(pattern, texts.get("breath.pace.of", pattern.in(), pattern.out())))
                .toList(), model::choose);
        start = Buttons.styled(Buttons.primary(texts.get("begin.plain")), "tall");
        start.setGraphic(Glyph.PLAY.at(20));
        start.setId("breath-start");
        start.setDefaultButton(true);
        start.setOnAction(_ -> model.begin());
        setPadding(new Insets(24, 32, 24, 32));
        getChildren().setAll(Reliefs.head(texts, back, new HBox()), body());
        model.screenProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void takeFocus() {
        start.requestFocus();
    }

    private void show(Breathing chosen) {
        digits.setText(times.clock(chosen.length()));
        ring.setAccessibleText(texts.get("card.breathing") + ", " + times.minutes(chosen.length()));
        length.show(times.minutes(chosen.length()), ways(chosen));
        paces.show(new Option<>(chosen.pattern(), ""));
        start.setDisable(model.exercise().isEmpty());
        model.exercise().ifPresent(this::show);
    }

    private void show(Exercise breathing) {
        steps.getChildren().setAll(StepRows.of(breathing.words().steps().stream()
                .map(step -> new RemedyScreen.Step(step, "", Mark.LATER)).toList()));
        caution.setText(String.join(" ", breathing.words().cautions()));
    }

    private static Set<Stepper.Way> ways(Breathing chosen) {
        var ways = EnumSet.noneOf(Stepper.Way.class);
        if (chosen.length().compareTo(Breathing.LEAST) > 0) {
            ways.add(Stepper.Way.LESS);
        }
        if (chosen.length().compareTo(Breathing.MOST) < 0) {
            ways.add(Stepper.Way.MORE);
        }
        return ways;
    }

    private Node body() {
        var name = new Label(texts.get("card.breathing"), Icons.of(Feather.WIND));
        name.getStyleClass().addAll("t3", "afternoon-text");
        name.setGraphicTextGap(8);
        VBox.setMargin(length, new Insets(8, 0, 0, 0));
        length.setMaxWidth(148);
        var inner = new VBox(2, name, digits, length);
        inner.setAlignment(Pos.CENTER);
        ring.getStyleClass().add("cool");
        ring.setContent(inner);
        Reliefs.size(ring);
        var left = new VBox(18, ring, paces, start);
        left.setAlignment(Pos.CENTER);
        var before = new Label(texts.get("before"));
        before.getStyleClass().add("t4");
        var card = new VBox(steps);
        card.getStyleClass().add("uh-card");
        card.setPadding(new Insets(20));
        return Reliefs.body(left, List.of(before, card, Reliefs.note(Feather.INFO, "info", hold()),
                Reliefs.note(Feather.ALERT_TRIANGLE, "warn", caution)));
    }

    private Label hold() {
        var label = Reliefs.label("small");
        label.setText(texts.get("breath.hold"));
        return label;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> model.begin();
            case PLUS, ADD, EQUALS -> model.lengthen(1);
            case MINUS, SUBTRACT -> model.lengthen(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
