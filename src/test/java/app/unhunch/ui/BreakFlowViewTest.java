package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.QuietReason;
import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Entry;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Arrival;
import app.unhunch.ui.history.Past;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A break from its notice to its end, with as many clicks as were promised.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class BreakFlowViewTest {

    private static final Set<BreakOutcome> UNDERWAY = Set.of(BreakOutcome.ANNOUNCED, BreakOutcome.STARTED);

    @RegisterExtension
    private final Flow flow = new Flow(_ -> {});
    private final Pointer click = flow.click();
    private final FxRobot robot = new FxRobot();

    @Test
    void aBreakInTheWindowTakesNoClickAndIsGoneAfterItsEnd() {
        await(Arrival.WINDOW, BreakPhase.NOTICE);
        assertSeen("#card-start");
        flow.house().passUntil(BreakPhase.ON_BREAK);
        assertSeen("#break-pause");
        flow.house().pass(Duration.ofSeconds(6));
        assertEquals("chin-tuck", flow.house().move());
        flow.house().passSession();
        assertSeen("#break-back");
        flow.house().pass(Duration.ofSeconds(9));
        assertGone("#break-back");
        assertEquals(List.of(BreakOutcome.TAKEN), outcomes());
        assertEquals(0, click.clicks());
    }

    @Test
    void aQuietBreakTakesOneAndWaitsWithoutIt() {
        await(Arrival.QUIET, BreakPhase.DUE);
        assertGone("#break-pause");
        click.on("#card-start");
        assertSeen("#break-pause");
        flow.house().passSession();
        assertEquals(List.of(BreakOutcome.TAKEN), outcomes());
        assertEquals(1, click.clicks());
    }

    @Test
    void aQuietBreakThatNobodyAnswersIsMissedAfterFiveMinutesAndGone() {
        await(Arrival.QUIET, BreakPhase.DUE);
        flow.house().pass(Duration.ofMinutes(4));
        assertSeen("#card-start");
        flow.house().pass(Duration.ofMinutes(1).plusSeconds(2));
        assertGone("#card-start");
        assertEquals(List.of(BreakOutcome.MISSED), outcomes());
    }

    @Test
    void startingFromTheNoticeIsOneClick() {
        await(Arrival.WINDOW, BreakPhase.NOTICE);
        click.on("#card-start");
        assertTrue(flow.house().session() instanceof SessionState.Playing);
        assertGone("#card-start");
        assertEquals(1, click.clicks());
    }

    @Test
    void aSnoozeIsOneClickFiveMinutesLongAndThereAreThree() {
        await(Arrival.WINDOW, BreakPhase.NOTICE);
        for (var snooze = 0; snooze < 3; snooze++) {
            assertSeen("#card-snooze");
            click.on("#card-snooze");
            flow.house().passUntil(BreakPhase.WORKING);
            assertGone("#card-start");
            flow.house().passUntil(BreakPhase.NOTICE);
        }
        assertGone("#card-snooze");
        assertSeen("#card-skip");
        assertEquals(3, click.clicks());
    }

    @Test
    void theFirstBreakWaitsForWhoReadsTheSafetyCheck() {
        flow.begin(Habits.SETTLED.withSafety(Habits.SETTLED.safety().withSigns(Optional.empty())),
                Past.of(Sessions.START.wall().minusDays(1), 1));
        flow.house().happens(BreakEvent.StartBreak::new);
        flow.house().pass(Duration.ofSeconds(90));
        assertGone("#card-start");
        click.on("#sign-none").on("#check-next").on("#blades-elsewhere");
        flow.house().pass(Duration.ofSeconds(2));
        assertTrue(flow.house().session() instanceof SessionState.Playing);
        assertSeen("#break-pause");
        assertEquals(3, click.clicks());
    }

    @Test
    void anotherLengthOfSnoozeIsTwoClicks() {
        await(Arrival.WINDOW, BreakPhase.NOTICE);
        var starts = flow.house().status().due().orElseThrow();
        click.on("#card-more").on("Snooze 15 min");
        assertGone("#card-start");
        assertEquals(Optional.of(starts.plus(Duration.ofMinutes(15))), flow.house().status().due());
        assertEquals(2, click.clicks());
    }

    /// JavaFX's window without a screen may be handed the larger picture of before once more, and throws on its own thread.
    @Test
    void aBreakOverTheWholeScreenShrinksByEscapeOrOneClickAndGoesOn() {
        WaitForAsyncUtils.autoCheckException = false;
        try {
            shrinkAndGoOn();
        } finally {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.clearExceptions();
            WaitForAsyncUtils.autoCheckException = true;
        }
    }

    private void shrinkAndGoOn() {
        await(Arrival.ALL, BreakPhase.ON_BREAK);
        assertSeen("#break-shrink");
        flow.house().pass(Duration.ofSeconds(6));
        click.type(KeyCode.ESCAPE);
        assertGone("#break-shrink");
        assertSeen("#break-pause");
        assertTrue(flow.house().session() instanceof SessionState.Playing, flow.house().session().toString());
        click.on("#break-full-screen").on("#break-shrink");
        assertGone("#break-shrink");
        flow.house().passSession();
        assertEquals(List.of(BreakOutcome.TAKEN), outcomes());
        assertEquals(2, click.clicks());
    }

    @Test
    void aSkipIsOneClickNothingIsSaidAndTheHourBeginsAgain() {
        await(Arrival.WINDOW, BreakPhase.NOTICE);
        click.on("#card-skip");
        assertGone("#card-start");
        assertEquals(BreakPhase.WORKING, flow.house().status().phase());
        assertTrue(flow.house().status().left(flow.house().now()).compareTo(Duration.ofMinutes(59)) > 0);
        flow.house().pass(Duration.ofMinutes(10));
        assertEquals(List.of(BreakOutcome.SKIPPED), outcomes());
        assertEquals(1, click.clicks());
    }

    @Test
    void aBreakIsStoppedAndAMoveLeftOutWithOneClickEach() {
        await(Arrival.WINDOW, BreakPhase.ON_BREAK);
        flow.house().pass(Duration.ofSeconds(8));
        click.on("#break-next");
        assertEquals("shoulder-rolls", flow.house().move());
        flow.house().pass(Duration.ofSeconds(3));
        click.on("#break-pause");
        assertTrue(flow.house().session() instanceof SessionState.Paused);
        click.on("#break-pause");
        flow.house().pass(Duration.ofSeconds(6));
        assertTrue(flow.house().session() instanceof SessionState.Playing, flow.house().session().toString());
        assertEquals(3, click.clicks());
    }

    @Test
    void aBreakEndedEarlyIsAPartOfOne() {
        await(Arrival.WINDOW, BreakPhase.ON_BREAK);
        flow.house().pass(Duration.ofSeconds(50));
        click.on("#break-end");
        flow.house().pass(Duration.ofSeconds(10));
        assertEquals(List.of(BreakOutcome.PART), outcomes());
        assertEquals(1, click.clicks());
    }

    @Test
    void whatHoldsABreakIsNeverInterruptedAndOneCardComesAfterIt() {
        await(Arrival.QUIET, BreakPhase.WORKING);
        flow.house().happens(at -> new BreakEvent.Quiet(at, Set.of(QuietReason.CALL)));
        flow.house().passUntil(BreakPhase.HELD);
        flow.house().pass(Duration.ofMinutes(20));
        assertGone("#card-start");
        flow.house().happens(at -> new BreakEvent.Quiet(at, Set.of()));
        flow.house().pass(Duration.ofMinutes(2));
        assertEquals(1, robot.lookup("#card-start").queryAll().size());
    }

    @Test
    void painIsKeptAfterABreakWithOneClick() {
        await(Arrival.WINDOW, BreakPhase.ON_BREAK);
        flow.house().passSession();
        robot.lookup("#pain-3").queryAll().stream().filter(Pointer::isSeen)
                .filter(key -> !key.getScene().equals(main())).findFirst()
                .ifPresent(click::on);
        assertEquals(List.of(new Entry.Pain(flow.house().moment(), 3)),
                flow.house().history().on(flow.house().moment().toLocalDate())
                        .stream().map(recorded -> recorded.entry()).filter(Entry.Pain.class::isInstance).toList());
        assertEquals(1, click.clicks());
    }

    @Test
    void startingABreakFromTheWindowIsOneClickAndTheHourBeginsAgain() {
        await(Arrival.WINDOW, BreakPhase.WORKING);
        flow.house().pass(Duration.ofMinutes(20));
        click.on("#today-primary");
        flow.house().passSession();
        flow.house().passUntil(BreakPhase.WORKING);
        assertTrue(flow.house().status().left(flow.house().now()).compareTo(Duration.ofMinutes(59)) > 0,
                flow.house().status().left(flow.house().now()).toString());
        assertEquals(1, click.clicks());
    }

    @Test
    void aSessionOfTwoMinutesIsTheBreakToo() {
        await(Arrival.WINDOW, BreakPhase.WORKING);
        flow.house().pass(Duration.ofMinutes(40));
        flow.house().chooses("five-minute-plan");
        flow.house().pass(Duration.ofMinutes(9));
        assertTrue(flow.house().status().left(flow.house().now()).compareTo(Duration.ofMinutes(50)) > 0,
                flow.house().status().left(flow.house().now()).toString());
    }

    private void await(Arrival arrival, BreakPhase phase) {
        flow.begin(Habits.SETTLED.withBreaks(Habits.SETTLED.breaks().withArrival(arrival).withAskPain(true)));
        flow.house().passUntil(phase);
    }

    private List<BreakOutcome> outcomes() {
        return flow.house().history().on(Sessions.START.wall().toLocalDate()).stream().map(recorded -> recorded.entry())
                .filter(Entry.Break.class::isInstance).map(entry -> ((Entry.Break) entry).outcome())
                .filter(outcome -> !UNDERWAY.contains(outcome)).toList();
    }

    private Scene main() {
        return robot.lookup("#today-primary").query().getScene();
    }

    private void assertSeen(String query) {
        assertTrue(click.sees(query), query + " is not to be seen");
    }

    private void assertGone(String query) {
        assertFalse(click.sees(query), query + " is still there");
    }
}
