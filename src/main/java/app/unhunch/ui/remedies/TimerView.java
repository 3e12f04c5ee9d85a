package app.unhunch.ui.remedies;

import app.unhunch.remedy.Remedy;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DigitRow;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.OneStop;
import app.unhunch.ui.kit.Stepper;
import app.unhunch.ui.remedies.RemedyScreen.Phase;
import java.util.EnumSet;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The timer of one remedy: ring, buttons, and what to do beside it.
final class TimerView extends VBox {

    private final RemediesViewModel model;
    private final Texts texts;
    private final RemedyRing ring = new RemedyRing();
    private final Label name = new Label();
    private final DigitRow digits = new DigitRow("display-timer");
    private final Label below = Reliefs.label("unit");
    private final Stepper stepper;
    private final Button main = Buttons.styled(new Button(), "uh-btn", "primary", "tall");
    private final Button stop = Buttons.styled(new Button(), "uh-btn", "tall");
    private final Label line = Reliefs.label("body", "muted");
    private final VBox steps = new VBox(18);
    private final Label before;
    private final Label note = Reliefs.label("small");
    private final Label not = Reliefs.label("small");
    private final HBox right;
    private final VBox left = new VBox(18);
    private final HBox buttons = new HBox(10, main, stop);
    private final HBox runs;
    private final HBox kinds;
    private final ToggleButton heat;
    private final ToggleButton cold;
    private Phase phase = Phase.SETUP;
    private Remedy kind = Remedy.HEAT;

    TimerView(RemediesViewModel model) {
        this.model = model;
        texts = model.texts();
        heat = kind(Remedy.HEAT, Glyph.FLAME);
        cold = kind(Remedy.COLD, Glyph.SNOW);
        kinds = new HBox(heat, cold);
        stepper = stepper();
        before = new Label(texts.get("before"));
        right = Reliefs.note(Feather.ALERT_TRIANGLE, "warn", note);
        runs = runs();
        main.setId("remedy-main");
        main.setOnAction(_ -> act());
        stop.setId("remedy-stop");
        stop.setOnAction(_ -> model.wish(new RemedyWish.Stop()));
        setPadding(new Insets(24, 32, 24, 32));
        getChildren().setAll(head(), body());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void takeFocus() {
        main.requestFocus();
    }

    void show(RemedyScreen screen) {
        phase = screen.phase();
        var remedy = screen.remedy();
        ring.show(screen);
        name.setText(screen.name());
        name.setGraphic(glyph(remedy).at(20));
        name.getStyleClass().setAll("label", "t3", warm(remedy) ? "evening-text" : "afternoon-text");
        digits.setText(screen.digits());
        below.setText(screen.below());
        Reliefs.shown(below, !screen.below().isEmpty());
        Reliefs.shown(stepper, phase == Phase.SETUP);
        stepper.show(screen.length(), EnumSet.allOf(Stepper.Way.class));
        buttons(remedy);
        line.setText(screen.line());
        left.getChildren().setAll(phase == Phase.SETUP ? List.of(ring, buttons, line) : List.of(ring, line, buttons));
        steps.getChildren().setAll(StepRows.of(screen.steps()));
        Reliefs.shown(before, phase == Phase.SETUP || phase == Phase.LOCKED);
        note.setText(screen.note());
        Reliefs.shown(right, !screen.note().isEmpty());
        not.setText(phase == Phase.SETUP || phase == Phase.LOCKED ? texts.get("not." + remedy.exercise())
                : texts.get("stop-note"));
        Reliefs.shown(runs, phase != Phase.SETUP && phase != Phase.LOCKED);
        Reliefs.shown(kinds, remedy == Remedy.HEAT || remedy == Remedy.COLD);
        kind = remedy;
        mark();
        kinds.setDisable(phase != Phase.SETUP && phase != Phase.LOCKED);
    }

    private void buttons(Remedy remedy) {
        main.setText(texts.get(switch (phase) {
            case SETUP, LOCKED -> remedy.rest().isZero() ? "begin.plain" : "begin";
            case RUNNING -> "pause";
            case PAUSED -> "resume";
            case CHECK -> "check.fine";
        }));
        main.setGraphic(phase == Phase.RUNNING ? Glyph.PAUSE.at(16) : phase == Phase.CHECK ? Icons.of(Feather.CHECK)
                : Glyph.PLAY.at(20));
        main.setDisable(phase == Phase.LOCKED);
        stop.setText(texts.get("stop"));
        Reliefs.shown(stop, phase != Phase.SETUP && phase != Phase.LOCKED);
    }

    private void act() {
        switch (phase) {
            case SETUP -> model.begin();
            case RUNNING, PAUSED -> model.pauseOrResume();
            case CHECK -> model.wish(new RemedyWish.SkinIsFine());
            case LOCKED -> {}
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> act();
            case PLUS, ADD, EQUALS -> model.lengthen(1);
            case MINUS, SUBTRACT -> model.lengthen(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Node head() {
        kinds.getStyleClass().add("uh-seg");
        kinds.setMaxHeight(USE_PREF_SIZE);
        OneStop.ofOne(kinds);
        return Reliefs.head(texts, model::close, kinds);
    }

    private Node body() {
        name.setGraphicTextGap(8);
        var inner = new VBox(2, name, digits, below, stepper);
        inner.setAlignment(Pos.CENTER);
        ring.setContent(inner);
        ring.setMinSize(300, 300);
        ring.setPrefSize(400, 400);
        ring.setMaxSize(400, 400);
        buttons.setAlignment(Pos.CENTER);
        line.setWrapText(true);
        left.getChildren().setAll(ring, line, buttons);
        VBox.setVgrow(ring, Priority.SOMETIMES);
        left.setAlignment(Pos.CENTER);
        HBox.setHgrow(left, Priority.ALWAYS);
        before.getStyleClass().add("t4");
        var card = new VBox(steps);
        card.getStyleClass().add("uh-card");
        card.setPadding(new Insets(20));
        var beside = new VBox(16, before, card, right, Reliefs.note(Feather.X_OCTAGON, "bad", not), runs);
        beside.setAlignment(Pos.CENTER_LEFT);
        beside.setMinWidth(320);
        beside.setPrefWidth(400);
        var body = new HBox(32, left, beside);
        body.setAlignment(Pos.CENTER);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private Stepper stepper() {
        var stepper = new Stepper(texts.get("shorter"), texts.get("longer"), () -> model.lengthen(-1),
                () -> model.lengthen(1));
        stepper.less().setId("remedy-shorter");
        stepper.more().setId("remedy-longer");
        stepper.setMaxWidth(USE_PREF_SIZE);
        VBox.setMargin(stepper, new Insets(8, 0, 0, 0));
        return stepper;
    }

    private ToggleButton kind(Remedy remedy, Glyph glyph) {
        var button = Buttons.styled(new ToggleButton(model.name(remedy), glyph.at(16)), "uh-segment");
        button.setId("kind-" + remedy.exercise());
        button.setOnAction(_ -> {
            mark(); // a press is a wish: what is shown is marked
            model.open(remedy);
        });
        return button;
    }

    private void mark() {
        heat.setSelected(kind == Remedy.HEAT);
        cold.setSelected(kind == Remedy.COLD);
    }

    private HBox runs() {
        var words = new Label("", Icons.of(Feather.MONITOR));
        model.heardProperty().subscribe(heard -> words.setText(texts.get(heard ? "runs" : "runs.silent")));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("small");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var hide = Buttons.styled(Buttons.plain(texts.get("hide")), "tight");
        hide.setId("remedy-hide");
        hide.setOnAction(_ -> model.hide());
        words.setGraphicTextGap(12);
        var card = new HBox(12, words, hide);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setPadding(new Insets(12, 16, 12, 16));
        card.getStyleClass().add("uh-card");
        return card;
    }

    private static Glyph glyph(Remedy remedy) {
        return warm(remedy) ? Glyph.FLAME : Glyph.SNOW;
    }

    static boolean warm(Remedy remedy) {
        return switch (remedy) {
            case HEAT, BATH, SHOWER -> true;
            case COLD, ICE_MASSAGE -> false;
        };
    }
}
