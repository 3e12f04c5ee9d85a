package app.unhunch.ui.remedies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.remedy.Breathing;
import app.unhunch.remedy.KnotRelease;
import app.unhunch.remedy.KnotSpot;
import app.unhunch.routine.Timeline;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Settings;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.player.Stages;
import app.unhunch.ui.remedies.RemedyScreen.Mark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class KnotViewTest {

    private static final Session MACHINE = new Session();

    private final List<Timeline> played = new ArrayList<>();
    private final List<SessionEvent> sent = new ArrayList<>();
    private final List<Place> gone = new ArrayList<>();
    private final AtomicReference<Duration> now = new AtomicReference<>(Sessions.START.elapsed());
    private final ByHand later = new ByHand();
    private final RemediesViewModel model = new RemediesViewModel(
            new RemediesPorts(_ -> {}, () -> Sessions.START.wall().plus(later.now()), _ -> {}, played::add,
                    event -> sent.add(event.apply(Sessions.START)), now::get, gone::add, () -> {}),
            Sessions.CATALOG, later, Locale.UK);

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void spotsArePickedOnTheMapAndPressedInTheirOrder(FxRobot robot) {
        var view = open(robot);
        assertTrue(robot.lookup("#knot-main").queryButton().isDisabled(), "nothing is picked");
        robot.interact(view::takeFocus);
        robot.type(KeyCode.SPACE);
        robot.clickOn("#spot-right-blade").clickOn("Twice").clickOn("#knot-main");
        var ball = Sessions.CATALOG.find(KnotRelease.EXERCISE).orElseThrow();
        assertEquals(List.of(new KnotRelease(List.of(KnotSpot.LEFT_SHOULDER, KnotSpot.RIGHT_BLADE), KnotRelease.MOST, 2)
                .timeline(ball, "Knot release", model.knots().writer()::name)), played);
    }

    @Test
    void whatWasMarkedInTheFirstStepsIsPickedUntilTheUserPicks(FxRobot robot) {
        robot.interact(() -> model.show(marked("between-blades")));
        assertEquals(Set.of(KnotSpot.LEFT_BLADE, KnotSpot.RIGHT_BLADE), model.knots().screenProperty().get().lit());
        robot.interact(() -> {
            model.knots().toggle(KnotSpot.LEFT_BLADE);
            model.show(marked("neck"));
        });
        assertEquals(Set.of(KnotSpot.RIGHT_BLADE), model.knots().screenProperty().get().lit());
    }

    @Test
    void theTimeOnASpotKeepsWithinItsBounds(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            for (var i = 0; i < 9; i++) {
                model.knots().lengthen(-1);
            }
        });
        assertEquals(KnotRelease.LEAST, model.knots().each());
        robot.interact(() -> {
            for (var i = 0; i < 9; i++) {
                model.knots().lengthen(1);
            }
        });
        assertEquals(KnotRelease.MOST, model.knots().each());
    }

    @Test
    void theRingStepsOnceASecondWhereLittleIsToMove(FxRobot robot) {
        robot.interact(() -> run(38));
        var whole = model.knots().reading().orElseThrow().ring();
        now.set(now.get().plusMillis(700));
        assertNotEquals(whole, model.knots().reading().orElseThrow().ring());
        model.show(Look.Motion.REDUCED);
        assertEquals(whole, model.knots().reading().orElseThrow().ring());
    }

    @Test
    void aSessionOfKnotsIsShownHereAndSteeredFromHere(FxRobot robot) {
        var view = open(robot);
        robot.interact(() -> run(38));
        assertEquals(List.of(new Place.Relief(KnotRelease.EXERCISE)), gone, "brought here");
        assertTrue(model.pressingProperty().get());
        var screen = model.knots().screenProperty().get();
        assertEquals(new KnotScreen(KnotScreen.Phase.PRESS, "Knot release, spot 1 of 2", "Press and hold",
                "Left shoulder",
                "Lean into the ball until it is firm but bearable. Breathe out and let the spot soften.",
                Set.of(KnotSpot.LEFT_SHOULDER), List.of(new KnotScreen.Row("Left shoulder", "60 s", Mark.NOW),
                        new KnotScreen.Row("Between the blades, right", "60 s", Mark.LATER)),
                Optional.empty()), screen);
        assertEquals("32", model.knots().reading().orElseThrow().number());
        assertEquals(Optional.of(new RunningRemedy(KnotRelease.EXERCISE, "Knot release  32 s", "32 s")),
                model.runningProperty().get());
        robot.interact(view::takeFocus);
        robot.type(KeyCode.SPACE, KeyCode.RIGHT);
        robot.interact(robot.lookup("#knot-next").queryAs(Button.class)::fire);
        robot.interact(robot.lookup("#knot-end").queryAs(Button.class)::fire);
        var at = Sessions.START;
        assertEquals(List.of(new SessionEvent.TogglePause(at), new SessionEvent.Skip(at), new SessionEvent.Skip(at),
                new SessionEvent.End(at, SessionEvent.End.Choice.KEEP)), sent);
        robot.interact(() -> Shots.save(view.getScene(), "knot-running"));
    }

    @Test
    void beforeASpotItSaysWhenItStartsAndNotHowMuchOfItIsLeft(FxRobot robot) {
        var view = open(robot);
        robot.interact(() -> run(3));
        assertEquals("starts in 7 s", row(view));
        robot.interact(() -> run(38));
        assertEquals("32 of 60 s", row(view));
    }

    private static String row(RemediesView view) {
        return view.lookupAll(".label").stream().map(Labeled.class::cast).map(Labeled::getText)
                .filter(text -> text.startsWith("starts in") || text.contains(" of 60")).findFirst().orElse("");
    }

    @Test
    void somethingThatHurtsEndsItAsSuch(FxRobot robot) {
        open(robot);
        robot.interact(() -> run(20));
        robot.interact(robot.lookup("#knot-hurts").queryAs(Button.class)::fire);
        assertEquals(List.of(new SessionEvent.Hurts(Sessions.START),
                new SessionEvent.End(Sessions.START, SessionEvent.End.Choice.KEEP)), sent);
    }

    @Test
    void everyPageIsDrawnSmallAndWithLargeText(FxRobot robot) {
        robot.interact(() -> {
            model.show(marked("between-blades"));
            for (var place : List.of(KnotRelease.EXERCISE, Breathing.EXERCISE, "heat-pad", "")) {
                model.arrive(new Place.Relief(place));
                draw("relief-" + place + "-large", 150);
                draw("relief-" + place, 100);
            }
            run(38);
            model.arrive(new Place.Relief(KnotRelease.EXERCISE));
            draw("relief-knot-runs-large", 150);
            draw("relief-knot-runs", 100);
        });
    }

    /// As large as a page is in the smallest window.
    private void draw(String name, int percent) {
        Shots.draw(new RemediesView(model, Gallery.none(), Stages.words()), 888, 640, new Look.Choice(
                percent == 100 ? Look.Tone.DARK : Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, percent),
                name);
    }

    @Test
    void anotherSessionIsNotShownHere(FxRobot robot) {
        robot.interact(() -> model.show(Sessions.after(Duration.ofSeconds(8), List.of(KnotRelease.EXERCISE))));
        assertFalse(model.pressingProperty().get());
        assertEquals(List.of(), gone);
    }

    private static Settings marked(String place) {
        return Settings.DEFAULTS.withSetup(Settings.DEFAULTS.setup().withBack(Set.of(place), Set.of()));
    }

    private void run(int seconds) {
        var ball = Sessions.CATALOG.find(KnotRelease.EXERCISE).orElseThrow();
        var timeline = new KnotRelease(List.of(KnotSpot.LEFT_SHOULDER, KnotSpot.RIGHT_BLADE), KnotRelease.MOST, 1)
                .timeline(ball, "Knot release", model.knots().writer()::name);
        SessionState state = MACHINE.on(new SessionState.Idle(), new SessionEvent.Start(Sessions.START, timeline))
                .state();
        for (var passed = 0; passed <= seconds; passed++) {
            state = MACHINE.on(state, new SessionEvent.Tick(Sessions.at(Duration.ofSeconds(passed)))).state();
        }
        now.set(Sessions.START.elapsed().plusSeconds(seconds));
        model.show(state);
    }

    private RemediesView open(FxRobot robot) {
        var made = new ArrayList<RemediesView>();
        robot.interact(() -> {
            model.arrive(new Place.Relief(KnotRelease.EXERCISE));
            var view = new RemediesView(model, Gallery.none(), Stages.words());
            var stage = new Stage();
            stage.setScene(new Scene(view, 980, 760));
            new Look().dress(stage.getScene());
            stage.show();
            made.add(view);
        });
        return made.getFirst();
    }
}
