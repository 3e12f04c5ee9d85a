package app.unhunch.ui.player;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Frames;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.KeyHint;
import app.unhunch.ui.kit.KeyHints;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.LiveText;
import app.unhunch.ui.kit.StepStrip;
import app.unhunch.ui.kit.ThreeColumns;
import app.unhunch.ui.kit.Tip;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The player screen: builds nodes, draws what the view-model reads, and decides nothing.
public final class PlayerView extends StackPane {

    private final PlayerViewModel model;
    private final Texts texts;
    private final RingPane ring;
    private final WordsPane words;
    private final StepStrip strip = new StepStrip(StepStrip.Names.HIDDEN);
    private final ControlsPane controls;
    private final FooterPane footer;
    private final Label routine = new Label();
    private final Label progress = new Label();
    private final Label left = new Label();
    private final KeyHints hints = new KeyHints();
    private final LiveText live = new LiveText();
    private final DoneView done;
    private final BreathPane breath = new BreathPane();
    private final PacePicker paces;
    private final PlayerBody figure;
    private final VBox body;

    /// A player.
    ///
    /// @param stages the pictures of the moves
    /// @param fullScreen makes its window fill the screen, or not
    public PlayerView(PlayerViewModel model, Later later, Stages stages, Runnable fullScreen) {
        this.model = model;
        texts = model.words().texts();
        ring = new RingPane(stages);
        words = new WordsPane(model.words(), stages, WordsPane.Size.FAR);
        controls = new ControlsPane(model);
        footer = new FooterPane(stages);
        done = new DoneView(model, stages);
        paces = new PacePicker(model);
        figure = new PlayerBody(ring, words);
        body = body(fullScreen);
        var layer = new DialogLayer();
        getStyleClass().add("uh-page");
        getChildren().setAll(body, done, layer, live);
        setFocusTraversable(true);
        accessibleTextProperty().bind(routine.textProperty());
        bind(new PlayerKeys(model, later, fullScreen));
        new Frames(this, model.movingProperty(), this::draw);
        new PlayerDialogs(model, layer);
    }

    private void bind(PlayerKeys keys) {
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        model.screenProperty().subscribe(shown -> shown.ifPresent(this::show));
        model.pausedProperty().subscribe(_ -> draw());
        model.choices().calmProperty().subscribe(breath::still);
        model.done().doneProperty().subscribe(shown -> shown.ifPresent(end -> live.say(end.title())));
        hints.visibleProperty().bind(model.choices().hintsProperty());
        body.visibleProperty().bind(model.done().doneProperty().map(shown -> shown.isEmpty()));
        done.visibleProperty().bind(model.done().doneProperty().map(shown -> shown.isPresent()));
        done.visibleProperty().subscribe(shown -> {
            if (shown) {
                done.takeFocus();
            } else {
                requestFocus();
            }
        });
    }

    private void show(PlayerScreen screen) {
        var breathes = BreathReading.fits(screen);
        routine.setText(screen.routine());
        progress.setText(screen.progress());
        shown(breath, breathes);
        shown(figure, !breathes);
        shown(strip, !breathes);
        shown(footer, !breathes);
        shown(left, !breathes);
        shown(paces, breathes);
        paces.show(screen);
        strip.setParts(screen.strip());
        ring.show(screen);
        words.show(screen);
        controls.show(screen);
        footer.show(screen);
        hints.show((breathes ? breathKeys() : screen.hints()).stream().map(line -> new KeyHint(line.key(), line.does()))
                .toList());
        draw();
    }

    private List<KeySheet.Line> breathKeys() {
        return List.of(new KeySheet.Line(texts.get("key.space"), texts.get("hint.pause")),
                new KeySheet.Line(texts.get("key.esc"), texts.get("hint.end")));
    }

    private void draw() {
        model.screenProperty().get().ifPresent(screen -> model.reading().ifPresent(reading -> draw(screen, reading)));
    }

    private void draw(PlayerScreen screen, PlayerReading reading) {
        ring.show(screen, reading);
        words.show(reading);
        strip.show(reading.move(), reading.moveOver());
        left.setText(reading.left());
        model.heard().ifPresent(this::hear);
        if (breath.isVisible()) {
            progress.setText(texts.get("left", reading.clock()));
            breath.show(BreathReading.of(screen, reading), screen.step().exercise().words().cue());
        }
    }

    private void hear(PlayerHeard heard) {
        live.say(heard.live());
        ring.hear(heard.ring());
    }

    private VBox body(Runnable fullScreen) {
        var box = new VBox(head(fullScreen), strip, new StackPane(figure, breath), foot());
        VBox.setVgrow(box.getChildren().get(2), Priority.ALWAYS);
        VBox.setMargin(strip, new Insets(12, 0, 0, 0));
        box.setPadding(new Insets(20, 40, 28, 40));
        return box;
    }

    private Node head(Runnable fullScreen) {
        var end = Buttons.quiet(texts.get("end"));
        end.setGraphic(Icons.of(Feather.X));
        end.setId("player-end");
        end.setPadding(new Insets(0, 8, 0, 8));
        end.setOnAction(_ -> model.end());
        routine.getStyleClass().add("sb");
        progress.getStyleClass().add("muted");
        left.getStyleClass().add("muted");
        var title = new HBox(10, routine, progress);
        title.setAlignment(Pos.CENTER);
        var full = Buttons.bare(Icons.of(Feather.MAXIMIZE), texts.get("full-screen"));
        full.setOnAction(_ -> fullScreen.run());
        var tools = new HBox(10, left, voice(), new SoundButton(model, "player-sound"), full);
        tools.setAlignment(Pos.CENTER_RIGHT);
        var head = new ThreeColumns(end, title, tools);
        head.setMinHeight(44);
        return head;
    }

    private Button voice() {
        var button = Buttons.bare(Icons.of(Feather.MIC), texts.get("voice-off"));
        button.setId("player-voice");
        button.setOnAction(_ -> model.choices().toggleVoice());
        model.choices().voiceProperty()
                .subscribe(on -> named(button, on ? Feather.MIC : Feather.MIC_OFF, on ? "voice-off" : "voice-on"));
        return button;
    }

    private void named(Button button, Feather icon, String key) {
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(texts.get(key));
        Tip.on(button, texts.get(key));
    }

    private Node foot() {
        var start = new StackPane(footer, paces);
        start.setAlignment(Pos.CENTER_LEFT);
        var foot = new ThreeColumns(start, controls, hints);
        foot.setMinHeight(88);
        return foot;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
