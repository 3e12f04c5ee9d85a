package app.unhunch.ui.rest;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Frames;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.KeyHint;
import app.unhunch.ui.kit.KeyHints;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.LiveText;
import app.unhunch.ui.kit.Logo;
import app.unhunch.ui.kit.StepStrip;
import app.unhunch.ui.player.PlayerDialogs;
import app.unhunch.ui.player.PlayerReading;
import app.unhunch.ui.player.PlayerScreen;
import app.unhunch.ui.player.PlayerViewModel;
import app.unhunch.ui.player.RingPane;
import app.unhunch.ui.player.SoundButton;
import app.unhunch.ui.player.Stages;
import app.unhunch.ui.player.WordsPane;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// A break on the screen: builds nodes, draws what the view-models read, and decides nothing.
final class BreakView extends StackPane {

    /// Where it is shown.
    enum Place {
        WINDOW, WHOLE_SCREEN
    }

    private final BreakViewModel model;
    private final PlayerViewModel player;
    private final Texts texts;
    private final Place place;
    private final Runnable change;
    private final RingPane ring;
    private final WordsPane words;
    private final StepStrip strip = new StepStrip(StepStrip.Names.SHOWN);
    private final Label left = new Label();
    private final Label clock = new Label();
    private final Button start = Buttons.primary("");
    private final LiveText live = new LiveText();
    private final Guard guard;
    private final DialogLayer dialogs = new DialogLayer();
    private final DialogLayer notes = new DialogLayer();

    /// @param change goes from the window to the whole screen, or back
    BreakView(BreakViewModel model, PlayerViewModel player, Later later, Stages stages, Place place, Runnable change) {
        this.model = model;
        this.player = player;
        this.place = place;
        this.change = change;
        texts = model.texts();
        ring = new RingPane(stages);
        words = new WordsPane(player.words(), stages, place == Place.WINDOW ? WordsPane.Size.NEAR : WordsPane.Size.FAR);
        getStyleClass().add(place == Place.WINDOW ? "uh-break" : "uh-calm");
        getChildren().setAll(frame(stages), dialogs, notes, live);
        if (place == Place.WHOLE_SCREEN) {
            getChildren().addFirst(calm());
        }
        setClip(clip()); // a popup is as large as all that its parts draw, shadows of what is laid over them too
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("title"));
        guard = new Guard(this, later);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        player.screenProperty().subscribe(shown -> shown.ifPresent(this::show));
        player.pausedProperty().subscribe(_ -> draw());
        model.doneProperty().subscribe(shown -> shown.ifPresent(done -> live.say(done.title())));
        new Frames(this, player.movingProperty(), this::draw);
        new PlayerDialogs(player, dialogs);
    }

    /// Ignores keys for a moment, and leaves no button ready to be pressed by them.
    void arrive() {
        guard.close();
        requestFocus();
    }

    /// Where something that has to be read first is laid over it.
    DialogLayer notes() {
        return notes;
    }

    private void show(PlayerScreen screen) {
        strip.setParts(screen.strip());
        ring.show(screen);
        words.show(screen);
        var paused = player.pausedProperty().get();
        start.setText(texts.get(paused ? "resume" : "pause"));
        start.setGraphic((paused ? Glyph.PLAY : Glyph.PAUSE).at(16));
        clock.setText(model.timeOfDay());
        draw();
    }

    private void draw() {
        player.screenProperty().get().ifPresent(screen -> player.reading().ifPresent(reading -> draw(screen, reading)));
    }

    private void draw(PlayerScreen screen, PlayerReading reading) {
        ring.show(screen, reading);
        words.show(reading);
        strip.show(reading.move(), reading.moveOver());
        left.setText(player.words().texts().get("left", reading.clock()));
        player.heard().ifPresent(heard -> {
            live.say(heard.live());
            ring.hear(heard.ring());
        });
    }

    private void key(KeyEvent event) {
        var shortcut = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        meaning(event.getCode()).filter(_ -> !shortcut && !guard.isClosed()).ifPresent(does -> {
            does.run();
            event.consume();
        });
    }

    private Optional<Runnable> meaning(KeyCode code) {
        if (code == KeyCode.ESCAPE) {
            return Optional.of(place == Place.WHOLE_SCREEN ? change : model::endBreak);
        }
        if (model.doneProperty().get().isPresent() || dialogs.openProperty().get() || notes.openProperty().get()) {
            return Optional.empty();
        }
        return switch (code) {
            case SPACE -> Optional.of(player.commands()::togglePause);
            case RIGHT -> Optional.of(player.commands()::skip);
            case LEFT -> Optional.of(player.commands()::back);
            case ENTER -> Optional.of(player.commands()::goOn);
            case M -> Optional.of(player.choices()::toggleMute);
            case V -> Optional.of(player.choices()::toggleVoice);
            case F -> Optional.of(change);
            case S -> model.canSnoozeProperty().get() ? Optional.of(model::snooze) : Optional.empty();
            case K -> model.canSkipProperty().get() ? Optional.of(model::skip) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Region frame(Stages stages) {
        var running = place == Place.WINDOW ? window() : wholeScreen();
        var done = new BreakDoneView(model, stages);
        running.visibleProperty().bind(model.doneProperty().map(Optional::isEmpty));
        done.visibleProperty().bind(model.doneProperty().map(Optional::isPresent));
        var body = new StackPane(running, done);
        VBox.setVgrow(body, Priority.ALWAYS);
        var frame = new VBox(12, head(), body);
        frame.setPadding(place == Place.WINDOW ? new Insets(18, 28, 24, 28) : new Insets(32, 48, 32, 48));
        if (place == Place.WHOLE_SCREEN) {
            done.setMaxWidth(760);
        }
        return frame;
    }

    private Region window() {
        ring.setMinSize(180, 180);
        ring.setPrefSize(292, 292);
        ring.setMaxSize(292, 292);
        words.getStyleClass().add("uh-break-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var middle = new HBox(36, ring, words);
        middle.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(middle, Priority.ALWAYS);
        var next = button(Buttons.plain(texts.get("next")), "break-next", player.commands()::skip);
        next.setGraphic(Icons.of(Feather.SKIP_FORWARD));
        var foot = new HBox(8, button(start, "break-pause", player.commands()::togglePause), next,
                button(Buttons.quiet(texts.get("end")), "break-end", model::endBreak), windowHints());
        foot.setAlignment(Pos.CENTER_LEFT);
        return new VBox(16, middle, strip, foot);
    }

    private Region wholeScreen() {
        ring.setMinSize(240, 240);
        ring.setPrefSize(500, 500);
        ring.setMaxSize(500, 500);
        strip.setMaxWidth(500);
        var column = new VBox(40, words, strip);
        column.setAlignment(Pos.CENTER_LEFT);
        column.setMaxHeight(USE_PREF_SIZE);
        column.setPrefWidth(520);
        var middle = new HBox(92, ring, column);
        middle.setAlignment(Pos.CENTER);
        VBox.setVgrow(middle, Priority.ALWAYS);
        var snooze = button(Buttons.plain(""), "break-snooze", model::snooze);
        snooze.textProperty().bind(model.snoozeProperty());
        when(snooze, model.canSnoozeProperty());
        var skip = button(Buttons.plain(texts.get("skip")), "break-skip", model::skip);
        when(skip, model.canSkipProperty());
        var foot = new HBox(10, snooze, skip, button(Buttons.plain(texts.get("end")), "break-end", model::endBreak),
                wholeScreenHints());
        foot.setAlignment(Pos.CENTER_LEFT);
        return new VBox(16, middle, foot);
    }

    private Node head() {
        var title = new Label(texts.get("title"));
        title.getStyleClass().add("sb");
        left.getStyleClass().add("muted");
        clock.getStyleClass().addAll("lead", "muted");
        left.visibleProperty().bind(model.doneProperty().map(Optional::isEmpty));
        var head = new HBox(10, new Logo(place == Place.WINDOW ? 24 : 28), title, left, spring());
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(36);
        if (place == Place.WINDOW) {
            head.getChildren().add(new HBox(new SoundButton(player, "break-sound"),
                    bare(Feather.MAXIMIZE, "full-screen", change),
                    bare(Feather.X, "close", model::endAndLeave)));
        } else {
            var shrink = button(Buttons.plain(texts.get("shrink")), "break-shrink", change);
            shrink.setGraphic(Icons.of(Feather.MINIMIZE));
            head.getChildren().addAll(clock, new SoundButton(player, "break-sound"), shrink);
        }
        return head;
    }

    /// As many as fit beside the buttons.
    private Node windowHints() {
        var keys = player.words().texts();
        var hints = new KeyHints();
        hints.show(List.of(new KeyHint(keys.get("key.space"), texts.get("pause")),
                new KeyHint(keys.get("key.right"), texts.get("hint.next")),
                new KeyHint(keys.get("key.esc"), texts.get("hint.end"))));
        hints.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hints, Priority.ALWAYS);
        return hints;
    }

    private Node wholeScreenHints() {
        var keys = player.words().texts();
        var pause = new KeyHint(keys.get("key.space"), texts.get("pause"));
        var snooze = new KeyHint("S", texts.get("hint.snooze"));
        var leave = new KeyHint(keys.get("key.esc"), texts.get("hint.leave"));
        var hints = new KeyHints();
        model.canSnoozeProperty()
                .subscribe(can -> hints.show(can ? List.of(pause, snooze, leave) : List.of(pause, leave)));
        hints.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hints, Priority.ALWAYS);
        return hints;
    }

    /// Two large quiet circles behind everything.
    private Pane calm() {
        var outer = new Circle();
        var inner = new Circle();
        outer.getStyleClass().add("uh-calm-1");
        inner.getStyleClass().add("uh-calm-2");
        var calm = new Pane(outer, inner);
        calm.setMouseTransparent(true);
        for (var circle : new Circle[]{outer, inner}) {
            circle.centerXProperty().bind(widthProperty().multiply(0.315));
            circle.centerYProperty().bind(heightProperty().multiply(0.5));
        }
        outer.radiusProperty().bind(widthProperty().multiply(0.38));
        inner.radiusProperty().bind(widthProperty().multiply(0.285));
        calm.setClip(clip());
        return calm;
    }

    private Rectangle clip() {
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        return clip;
    }

    private Button bare(Feather icon, String key, Runnable does) {
        return button(Buttons.bare(Icons.of(icon), texts.get(key)), "break-" + key, does);
    }

    private static Button button(Button button, String id, Runnable does) {
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private static void when(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
