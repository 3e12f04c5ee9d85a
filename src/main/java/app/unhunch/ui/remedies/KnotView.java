package app.unhunch.ui.remedies;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DigitRow;
import app.unhunch.ui.kit.Frames;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.LiveText;
import app.unhunch.ui.player.RingPane;
import app.unhunch.ui.player.Stages;
import app.unhunch.ui.remedies.KnotScreen.Phase;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The release of knots: spots picked on the map of the back, then pressed one after the other.
final class KnotView extends VBox {

    private static final double RING = 360;
    private static final double LEAST = 220;
    private static final double NAME = 200;

    private final KnotModel model;
    private final Texts texts;
    private final RingPane ring;
    private final KnotRing still;
    private final Label progress = Reliefs.label("muted");
    private final Label chip = new Label();
    private final Label name = Reliefs.label("t1");
    private final DigitRow digits = new DigitRow("display-l");
    private final Label of = new Label();
    private final HBox count = new HBox(10, digits, of);
    private final KnotChoice choice;
    private final Label cue = Reliefs.label("near-cue");
    private final Label easier = Reliefs.label("small", "muted");
    private final Button main = Buttons.styled(Buttons.primary(""), "tall");
    private final Button next;
    private final Button lighter;
    private final Button hurts;
    private final Button end;
    private final Button whole;
    private final KnotSpots spots;
    private final LiveText live = new LiveText();
    private Phase phase = Phase.SETUP;

    KnotView(RemediesViewModel all, Gallery gallery, Stages stages) {
        model = all.knots();
        texts = all.texts();
        ring = new RingPane(stages);
        still = new KnotRing(gallery);
        choice = new KnotChoice(model, texts);
        spots = new KnotSpots(all);
        next = button("knot.next", "knot-next", model::next);
        next.setGraphic(Icons.of(Feather.SKIP_FORWARD));
        lighter = Buttons.styled(button("knot.easier", "knot-easier", this::lighten), "quiet", "tight");
        hurts = Buttons.styled(button("knot.hurts", "knot-hurts", model::hurts), "quiet", "hurt", "tight");
        end = Buttons.styled(button("knot.end", "knot-end", model::end), "quiet", "tight");
        whole = Buttons.styled(button("knot.whole", "knot-whole", () -> all.routine("knot-release")), "quiet");
        main.setId("knot-main");
        main.setOnAction(_ -> act());
        setPadding(new Insets(24, 32, 24, 32));
        setSpacing(10);
        getStyleClass().add("knot");
        getChildren().setAll(Reliefs.head(texts, all::close, end(progress, live)), body());
        model.screenProperty().subscribe(this::show);
        new Frames(this, model.movingProperty(), this::draw);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onward);
        addEventHandler(KeyEvent.KEY_PRESSED, this::space);
    }

    void takeFocus() {
        if (phase == Phase.SETUP && main.isDisabled()) {
            spots.takeFocus();
        } else {
            main.requestFocus();
        }
    }

    private void show(KnotScreen screen) {
        var before = name.getText();
        phase = screen.phase();
        var runs = phase != Phase.SETUP;
        progress.setText(screen.progress());
        chip.setText(screen.chip());
        name.setText(screen.name());
        cue.setText(screen.cue());
        Reliefs.shown(chip, runs);
        Reliefs.shown(count, phase == Phase.PRESS || (phase == Phase.PAUSED && !model.leads()));
        Reliefs.shown(ring, runs);
        Reliefs.shown(still, !runs);
        Reliefs.shown(choice, !runs);
        Reliefs.shown(whole, !runs);
        List.of(next, lighter, hurts, end).forEach(button -> Reliefs.shown(button, runs));
        Reliefs.shown(easier, false);
        choice.show(screen);
        spots.show(screen);
        main.setText(texts.get(switch (phase) {
            case SETUP -> "begin.plain";
            case PAUSED -> "resume";
            case LEAD, PRESS -> "pause";
        }));
        main.setGraphic((phase == Phase.LEAD || phase == Phase.PRESS ? Glyph.PAUSE : Glyph.PLAY).at(16));
        main.setDisable(phase == Phase.SETUP && screen.total().isEmpty());
        model.step().ifPresent(ring::show);
        draw();
        if (runs && !before.equals(screen.name())) {
            live.say(screen.chip() + ", " + screen.name());
        }
    }

    private void draw() {
        model.reading().ifPresent(now -> {
            digits.setText(now.number());
            of.setText(texts.get("knot.of", texts.get("knot.seconds", model.press().toSeconds())));
            model.step().ifPresent(step -> ring.show(step, now));
            if (model.leads()) {
                spots.lead(now.number());
            } else {
                spots.tick(now.number());
            }
        });
    }

    private void act() {
        switch (phase) {
            case SETUP -> model.begin();
            case LEAD, PRESS, PAUSED -> model.pauseOrResume();
        }
    }

    private void lighten() {
        easier.setText(model.ball().map(ball -> ball.words().easier()).orElse(""));
        Reliefs.shown(easier, !easier.isVisible());
    }

    /// Right leads to the next spot, not to the next button.
    private void onward(KeyEvent event) {
        if (event.getCode() == KeyCode.RIGHT && phase != Phase.SETUP) {
            model.next();
            event.consume();
        }
    }

    private void space(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            act();
            event.consume();
        }
    }

    private Node body() {
        chip.getStyleClass().addAll("uh-chip", "morning");
        of.getStyleClass().addAll("lead", "muted");
        of.setMinWidth(USE_PREF_SIZE);
        of.setPadding(new Insets(0, 0, 10, 0));
        count.setAlignment(Pos.BOTTOM_LEFT);
        List.of(ring, still).forEach(each -> {
            each.setMinSize(LEAST, LEAST);
            each.setPrefSize(RING, RING);
            each.setMaxSize(RING, RING);
        });
        var words = new VBox(10, chip, name, count, choice);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(NAME);
        words.setPrefWidth(NAME);
        HBox.setHgrow(words, Priority.ALWAYS);
        var top = new HBox(28, ring, still, words);
        top.setAlignment(Pos.CENTER_LEFT);
        var buttons = new FlowPane(10, 8, main, next, lighter, hurts, end, whole);
        buttons.setRowValignment(VPos.CENTER);
        var left = new VBox(18, top, cue, buttons, easier, stop());
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        var body = new HBox(32, left, spots);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private static HBox end(Node... nodes) {
        var end = new HBox(nodes);
        end.setAlignment(Pos.CENTER);
        return end;
    }

    private Node stop() {
        var head = Reliefs.label("small", "sb");
        head.setText(texts.get("knot.stop.head"));
        var line = Reliefs.label("small");
        line.setText(texts.get("knot.stop"));
        var words = new VBox(1, head, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        var note = new HBox(12, Icons.of(Feather.X_OCTAGON), words);
        note.setAlignment(Pos.TOP_LEFT);
        note.setPadding(new Insets(12, 16, 12, 16));
        note.getStyleClass().addAll("uh-note", "bad");
        return note;
    }

    private Button button(String key, String id, Runnable does) {
        var button = Buttons.styled(Buttons.plain(texts.get(key)), "tall");
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
