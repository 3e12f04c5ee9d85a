package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Entry;
import app.unhunch.history.Recorded;
import app.unhunch.session.SessionState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What is done from the first page and the dock, with as many clicks as were promised.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class TodayFlowViewTest {

    private static final Duration WORKED = Duration.ofMinutes(20);

    @RegisterExtension
    private final Flow flow = new Flow(TodayFlowViewTest::begin);
    private final Pointer click = flow.click();
    private final FxRobot robot = new FxRobot();

    @Test
    void theNextBreakIsSkippedWithOneClickAndSixSecondsToTakeItBack() {
        click.on("#today-skip");
        assertTrue(flow.house().status().left(flow.house().now()).compareTo(Duration.ofMinutes(59)) > 0);
        assertTrue(click.sees("#undo"));
        flow.house().pass(Duration.ofSeconds(7));
        assertFalse(click.sees("#undo"));
        flow.house().pass(Duration.ofMinutes(2));
        assertEquals(List.of(BreakOutcome.SKIPPED), outcomes());
        assertEquals(1, click.clicks());
    }

    @Test
    void aSkipIsTakenBackWithOneClick() {
        var before = flow.house().status().due();
        click.on("#today-skip").on("#undo");
        assertEquals(before, flow.house().status().due());
        assertEquals(List.of(), outcomes());
        assertEquals(2, click.clicks());
    }

    @Test
    void breaksArePausedForALengthWithTwoClicksAndResumedWithOne() {
        click.on("#today-pause").on("#pause-two-hours");
        assertEquals(BreakPhase.PAUSED, flow.house().status().phase());
        click.on("#today-primary");
        assertEquals(BreakPhase.WORKING, flow.house().status().phase());
        assertEquals(3, click.clicks());
    }

    /// The button of the dock is there in a wide window only.
    @Test
    void theDockPausesForAnHourWithOneClickAndResumesWithOne() {
        robot.interact(() -> Window.getWindows().stream().filter(Stage.class::isInstance).findFirst().orElseThrow()
                .setWidth(1140));
        click.on("#dock-button");
        assertEquals(BreakPhase.PAUSED, flow.house().status().phase());
        click.on("#dock-button");
        assertEquals(BreakPhase.WORKING, flow.house().status().phase());
        assertEquals(2, click.clicks());
    }

    @Test
    void theRingOfTheDockLeadsBackToTodayWithOneClick() {
        click.on("#nav-history");
        assertFalse(click.sees("#today-primary"));
        click.on("#dock-ring");
        assertTrue(click.sees("#today-primary"));
        assertEquals(2, click.clicks());
    }

    @Test
    void theNextBreakOnTheRailIsMovedWithTwoClicks() {
        var due = flow.house().status().due().orElseThrow();
        click.on(".uh-rail-node:next").on("15 min later");
        assertEquals(Optional.of(due.plus(Duration.ofMinutes(15))), flow.house().status().due());
        assertEquals(2, click.clicks());
    }

    @Test
    void aCardOfThePlanBeginsWithOneClick() {
        click.on("#plan-card-evening");
        flow.house().pass(Duration.ofSeconds(6));
        assertTrue(flow.house().session() instanceof SessionState.Underway, flow.house().session().toString());
        assertEquals(1, click.clicks());
    }

    @Test
    void aCardThatIsDoneShowsThePlanWithOneClick() {
        click.on("#plan-card-afternoon");
        flow.house().passSession();
        click.on("#done");
        var before = click.clicks();
        click.on("#plan-card-afternoon");
        assertTrue(click.sees("#plan-more"));
        assertFalse(flow.house().session() instanceof SessionState.Underway);
        assertEquals(1, click.clicks() - before);
    }

    @Test
    void painIsKeptWithOneClickAndTakenBackWithOne() {
        click.on("#pain-3");
        assertEquals(List.of(new Entry.Pain(flow.house().moment(), 3)), scores());
        click.on("#undo");
        assertEquals(List.of(), scores());
        assertEquals(2, click.clicks());
    }

    @Test
    void muchPainAsksAboutTheWarningSignsAtOnce() {
        click.on("#pain-5");
        assertFalse(click.sees("#sign-none"));
        click.on("#undo").on("#pain-6");
        assertTrue(click.sees("#sign-none"));
        assertEquals(3, click.clicks());
    }

    @Test
    void heatTakesTwoClicksBecauseItMustBeWrapped() {
        click.on("#relief-heat-pad").on("#remedy-main");
        assertEquals(List.of("remedy Start"), flow.house().asked);
        assertEquals(2, click.clicks());
    }

    @Test
    void breathingTakesTwoClicks() {
        click.on("#relief-deep-breathing");
        assertTrue(click.sees("#breath-start"));
        click.on("#breath-start");
        flow.house().pass(Duration.ofSeconds(2));
        assertTrue(flow.house().session() instanceof SessionState.Underway, flow.house().session().toString());
        assertEquals(2, click.clicks());
    }

    private static void begin(Flow flow) {
        flow.begin(Habits.SETTLED.withPlan(Habits.SETTLED.plan()
                .withStarted(Optional.of(Sessions.START.wall().toLocalDate().minusDays(2)))));
        flow.house().pass(WORKED);
    }

    private List<BreakOutcome> outcomes() {
        return today().filter(Entry.Break.class::isInstance).map(entry -> ((Entry.Break) entry).outcome()).toList();
    }

    private List<Entry> scores() {
        return today().filter(Entry.Pain.class::isInstance).toList();
    }

    private Stream<Entry> today() {
        return flow.house().history().on(flow.house().moment().toLocalDate()).stream().map(Recorded::entry);
    }
}
