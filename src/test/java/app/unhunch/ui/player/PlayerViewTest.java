package app.unhunch.ui.player;

import static app.unhunch.ui.Sessions.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.routine.Step;
import app.unhunch.session.Hush;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Settings;
import app.unhunch.settings.Voice;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.DigitRow;
import app.unhunch.ui.kit.KeyHints;
import app.unhunch.ui.kit.LiveText;
import app.unhunch.ui.look.Look;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PlayerViewTest {

    private static final List<String> ROUTINE = List.of("cat-cow", "thread-the-needle", "look-far", "breath",
            "desk-check");

    private final ByHand later = new ByHand();
    private final AtomicReference<Duration> now = new AtomicReference<>(Sessions.START.elapsed());
    private final List<SessionEvent> sent = new ArrayList<>();
    private final List<Settings> saved = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final PlayerViewModel model = new PlayerViewModel(
            new PlayerPorts(event -> sent.add(event.apply(Sessions.START)), now::get, saved::add,
                    this::pain, sign -> outside.add("marked " + sign.id()), routine -> outside.add("again " + routine),
                    () -> outside.add("doctor"), () -> {}),
            later, Sessions.CATALOG, Locale.UK);

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @ParameterizedTest
    @CsvSource({"ready,2", "reps,32", "change,66", "hold,80", "switch,143", "rest,106", "timed,227", "breaths,246",
        "checklist,320"})
    void everyStateDrawsItself(String name, int seconds, FxRobot robot) {
        var tone = seconds % 2 == 0 ? Look.Tone.LIGHT : Look.Tone.DARK;
        robot.interact(() -> {
            show(seconds);
            var view = new PlayerView(model, later, Stages.words(), () -> {});
            Shots.draw(view, 1200, 800, new Look.Choice(tone, Look.Contrast.NORMAL, Look.Motion.FULL, 100),
                    "player-" + name);
        });
    }

    @ParameterizedTest
    @CsvSource({"2", "32", "66", "80"})
    void theLargestTextFitsIntoTheSmallestWindow(int second, FxRobot robot) {
        robot.interact(() -> {
            show(second);
            model.show(second == 66 ? Hush.CALL : Hush.NONE);
            var view = new PlayerView(model, later, pictured(new ArrayList<>()), () -> {});
            Shots.draw(view, 960, 640, new Look.Choice(Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, 150),
                    "player-large-" + second);
            var words = only(view, WordsPane.class);
            assertTrue(words.getBoundsInParent().getHeight() <= words.getParent().getLayoutBounds().getHeight() + 1);
            assertTrue(words.getHeight() >= words.minHeight(words.getWidth()) - 1, "words are squeezed");
            var controls = on(only(view, ControlsPane.class));
            only(view, KeyHints.class).getChildrenUnmodifiable().stream().filter(Node::isVisible)
                    .forEach(hint -> assertFalse(on(hint).intersects(controls), "a key lies on a button"));
        });
    }

    private static <T extends Node> T only(Node top, Class<T> type) {
        return top.lookupAll("*").stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Bounds on(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void aPauseBetweenMovesShowsTheOneThatComes(FxRobot robot) {
        var shown = new ArrayList<String>();
        robot.interact(() -> {
            show(66);
            var view = new PlayerView(model, later, pictured(shown), () -> {});
            Shots.draw(view, 1200, 800, Look.Choice.PLAIN, "player-coming");
            assertTrue(view.lookup(".coming").isVisible());
            assertEquals(model.screenProperty().get().orElseThrow().step().exercise().id(), shown.getLast());
            show(80);
            assertFalse(view.lookup(".coming").isVisible());
        });
    }

    /// Cards that say which exercise they show.
    private static Stages pictured(List<String> shown) {
        return new Stages() {
            @Override
            public StageContent ring() {
                return new TextStage();
            }

            @Override
            public Optional<StageContent> card() {
                return Optional.of(new StageContent() {
                    private final Pane node = new Pane();

                    @Override
                    public Node node() {
                        return node;
                    }

                    @Override
                    public void show(Step step, Duration position) {
                        shown.add(step.exercise().id());
                    }
                });
            }

            @Override
            public Optional<Node> upright() {
                return Optional.empty();
            }
        };
    }

    @Test
    void aPauseOpensItsDialogAfterAMomentAndResumesFromIt(FxRobot robot) {
        open(robot);
        robot.interact(() -> show(32, new SessionEvent.Pause(at(Duration.ofSeconds(32)))));
        assertEquals(0, robot.lookup("#resume").queryAll().size());
        robot.interact(() -> later.pass(Duration.ofSeconds(1)));
        robot.clickOn("#resume");
        assertEquals(List.of(new SessionEvent.Resume(Sessions.START)), sent);
        robot.interact(() -> Shots.save(robot.window(0).getScene(), "player-paused"));
    }

    @Test
    void e11_everyKeyAsksForWhatItSays(FxRobot robot) {
        open(robot);
        robot.interact(() -> show(80));
        robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.R, KeyCode.S, KeyCode.ENTER, KeyCode.F);
        var at = Sessions.START;
        assertEquals(List.of(new SessionEvent.TogglePause(at), new SessionEvent.Skip(at), new SessionEvent.Back(at),
                new SessionEvent.Repeat(at), new SessionEvent.OtherSide(at), new SessionEvent.GoOn(at)), sent);
        assertEquals(List.of("full screen"), outside);
    }

    @Test
    void e11_keysOfSoundTimeHelpAndEndAskForThatToo(FxRobot robot) {
        open(robot);
        robot.interact(() -> show(80));
        robot.type(KeyCode.M, KeyCode.V).write("+").write("?");
        var sound = Settings.DEFAULTS.sound();
        assertEquals(List.of(sound.withMuted(true), sound.withVoice(Voice.OFF)),
                saved.stream().map(Settings::sound).toList());
        assertEquals(new PlayerDialog.Keys(), model.dialogs().dialogProperty().get());
        robot.type(KeyCode.ESCAPE);
        assertEquals(new PlayerDialog.None(), model.dialogs().dialogProperty().get());
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(new SessionEvent.MoreTime(Sessions.START), new SessionEvent.Pause(Sessions.START)), sent);
    }

    @Test
    void theNumberOnTheScreenIsThatOfTheClock(FxRobot robot) {
        open(robot);
        robot.interact(() -> show(80));
        assertEquals("20", robot.lookup(".uh-digits").<DigitRow>queryAll().stream()
                .filter(row -> row.isVisible() && row.getParent().isVisible()).findFirst().orElseThrow().getText());
        assertTrue(robot.lookup(".display-m").<Labeled>query().getText().contains("Thread"));
    }

    @Test
    void e10_theCountdownIsReadOutAtStartHalfLastFiveAndEndAndIsThereToBeRead(FxRobot robot) {
        open(robot);
        var said = new ArrayList<String>();
        robot.interact(() -> show(65));
        var live = robot.lookup(node -> node instanceof LiveText).<LiveText>query();
        live.textProperty().subscribe(words -> said.add(words));
        for (var second = 66; second < 96; second++) {
            var now = second;
            robot.interact(() -> show(now));
        }
        assertEquals("5", robot.lookup(".uh-digits").<DigitRow>queryAll().stream()
                .filter(row -> row.isVisible() && row.getParent().isVisible()).findFirst().orElseThrow()
                .getAccessibleText());
        assertEquals("5 seconds left, Thread the needle, right side",
                robot.lookup(".uh-ring").<Node>query().getAccessibleText());
        robot.interact(() -> show(97, new SessionEvent.End(at(Duration.ofSeconds(97)), SessionEvent.End.Choice.KEEP)));
        var cue = "Let your shoulder sink toward the floor. Breathe out slowly.";
        assertEquals(List.of("Next up. Thread the needle, right side. 5 seconds. " + cue,
                "Thread the needle, right side. 30 seconds. " + cue, "Half way, 15 seconds left.",
                "5 seconds left.", "Every bit counts"), said);
    }

    @Test
    void theEndAsksHowItFeels(FxRobot robot) {
        open(robot);
        robot.interact(() -> show(80, new SessionEvent.End(at(Duration.ofSeconds(80)), SessionEvent.End.Choice.KEEP)));
        robot.interact(() -> Shots.save(robot.window(0).getScene(), "player-done"));
        robot.clickOn("#pain-3").type(KeyCode.DIGIT7).clickOn("#again");
        assertEquals(List.of("pain 3", "not 3", "pain 7", "again morning"), outside);
    }

    private Runnable pain(int score) {
        outside.add("pain " + score);
        return () -> outside.add("not " + score);
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            var stage = new Stage();
            var scene = new Scene(new PlayerView(model, later, Stages.words(), () -> outside.add("full screen")), 960,
                    640);
            new Look().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    private void show(int seconds, SessionEvent... events) {
        now.set(at(Duration.ofSeconds(seconds)).elapsed());
        SessionState state = Sessions.after(Duration.ofSeconds(seconds), ROUTINE, events);
        model.show(state);
    }
}
