package app.unhunch.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.remedy.BreathPattern;
import app.unhunch.remedy.Breathing;
import app.unhunch.routine.Timeline;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.look.Look;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.shape.Circle;
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
class BreathViewTest {

    private static final Session MACHINE = new Session();

    private final AtomicReference<Duration> now = new AtomicReference<>(Sessions.START.elapsed());
    private final List<SessionEvent> sent = new ArrayList<>();
    private final PlayerViewModel model = new PlayerViewModel(
            new PlayerPorts(event -> sent.add(event.apply(Sessions.START)), now::get, _ -> {}, _ -> () -> {}, _ -> {},
                    _ -> {}, () -> {}, () -> {}),
            new ByHand(), Sessions.CATALOG, Locale.UK);

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @ParameterizedTest
    @CsvSource({"2,Get ready,3", "6,Breathe in,3", "8,Breathe in,1", "9,Breathe out,6", "14,Breathe out,1",
        "15,Breathe in,4"})
    void wordAndNumberFollowTheOneDose(int seconds, String word, String number, FxRobot robot) {
        robot.interact(() -> show(seconds));
        var shown = BreathReading.of(model.screenProperty().get().orElseThrow(), model.reading().orElseThrow());
        assertEquals(List.of(word, number), List.of(shown.word(), shown.number()));
    }

    @Test
    void theCircleGrowsWithTheBreathInAndShrinksWithTheBreathOut(FxRobot robot) {
        var sizes = new ArrayList<Double>();
        robot.interact(() -> {
            var pane = new BreathPane();
            var scene = new Scene(pane, 900, 640);
            for (var second : List.of(5, 7, 9, 12, 15)) {
                show(second);
                pane.show(BreathReading.of(model.screenProperty().get().orElseThrow(),
                        model.reading().orElseThrow()), "Easy.");
                Shots.save(scene, "breath-" + second);
                sizes.add(((Circle) pane.lookup(".uh-breath-outer")).getRadius());
            }
        });
        assertTrue(sizes.get(0) < sizes.get(1) && sizes.get(1) < sizes.get(2), sizes::toString);
        assertTrue(sizes.get(2) > sizes.get(3) && sizes.get(3) > sizes.get(4), sizes::toString);
    }

    @Test
    void withReducedMotionABarFillsAndTheCircleStandsStill(FxRobot robot) {
        robot.interact(() -> {
            model.stepBySecond(true);
            show(6);
        });
        open(robot);
        var circle = robot.lookup(".uh-breath-outer").<Circle>query();
        var edge = robot.lookup(".uh-breath-edge").<Circle>query();
        assertEquals(edge.getRadius() - 1, circle.getRadius(), 0.5);
        robot.interact(() -> show(14));
        assertEquals(edge.getRadius() - 1, circle.getRadius(), 0.5);
        assertTrue(robot.lookup(".uh-breath-fill").query().isVisible());
    }

    @Test
    void anotherPaceGoesOnForTheTimeThatIsLeft(FxRobot robot) {
        robot.interact(() -> show(65));
        open(robot);
        robot.clickOn("In 3, out 3");
        var entry = Sessions.CATALOG.find(Breathing.EXERCISE).orElseThrow();
        assertEquals(List.of(new SessionEvent.Swap(Sessions.START,
                Breathing.move(BreathPattern.SHORT, entry.withTempo(BreathPattern.LONG_OUT.beats()),
                        Duration.ofMinutes(2)))),
                sent);
    }

    @Test
    void itIsDrawnSmallAndWithLargeTextAndWithReducedMotion(FxRobot robot) {
        robot.interact(() -> {
            show(7);
            draw("breath-small", 100);
            draw("breath-large", 150);
            model.stepBySecond(true);
            draw("breath-still", 100);
        });
    }

    private void draw(String name, int percent) {
        Shots.draw(new PlayerView(model, new ByHand(), Stages.words(), () -> {}), 960, 640, new Look.Choice(
                percent == 100 ? Look.Tone.DARK : Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, percent),
                name);
    }

    @Test
    void aSessionOfSeveralMovesKeepsItsFigure(FxRobot robot) {
        robot.interact(() -> model.show(Sessions.after(Duration.ofSeconds(3), List.of("deep-breathing", "cat-cow"))));
        open(robot);
        assertFalse(BreathReading.fits(model.screenProperty().get().orElseThrow()));
        assertTrue(robot.lookup(".uh-ring").query().isVisible());
    }

    private void show(int seconds) {
        now.set(Sessions.START.elapsed().plusSeconds(seconds));
        model.show(after(seconds));
    }

    private static SessionState after(int seconds) {
        var entry = Sessions.CATALOG.find(Breathing.EXERCISE).orElseThrow();
        Timeline timeline = new Breathing(BreathPattern.LONG_OUT, Duration.ofMinutes(3)).timeline(entry);
        SessionState state = MACHINE.on(new SessionState.Idle(), new SessionEvent.Start(Sessions.START, timeline))
                .state();
        for (var passed = 0; passed <= seconds; passed++) {
            state = MACHINE.on(state, new SessionEvent.Tick(Sessions.at(Duration.ofSeconds(passed)))).state();
        }
        return state;
    }

    private PlayerView open(FxRobot robot) {
        var made = new ArrayList<PlayerView>();
        robot.interact(() -> {
            var view = new PlayerView(model, new ByHand(), Stages.words(), () -> {});
            var stage = new Stage();
            stage.setScene(new Scene(view, 980, 720));
            new Look().dress(stage.getScene());
            stage.show();
            made.add(view);
        });
        return made.getFirst();
    }
}
