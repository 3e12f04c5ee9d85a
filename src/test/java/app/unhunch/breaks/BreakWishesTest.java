package app.unhunch.breaks;

import static app.unhunch.breaks.BreakOutcome.ANNOUNCED;
import static app.unhunch.breaks.BreakOutcome.SKIPPED;
import static app.unhunch.breaks.BreakOutcome.SNOOZED;
import static app.unhunch.breaks.BreakOutcome.STARTED;
import static app.unhunch.breaks.BreakOutcome.TAKEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Arrival;
import app.unhunch.settings.FixedSettings;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the user can wish for: later, not now, not this one after all, a pause.
class BreakWishesTest {

    @Test
    void aSnoozeComesAfterTheDueTimeAndThreeAreAllowed() {
        var life = Life.begin().minutes(59.5).send(at -> new BreakEvent.Snooze(at, Duration.ofMinutes(5)));
        assertEquals(5.5, life.left());
        for (var n = 0; n < 2; n++) {
            life.minutes(5.5).send(at -> new BreakEvent.Snooze(at, Duration.ofMinutes(10)));
            life.minutes(5);
        }
        assertEquals(List.of(ANNOUNCED, SNOOZED, ANNOUNCED, SNOOZED, ANNOUNCED, SNOOZED), life.outcomes());
        assertEquals(0, life.status().snoozesLeft());
        life.minutes(5);
        assertFalse(life.status().canSnooze());
        var before = life.state;
        life.send(at -> new BreakEvent.Snooze(at, Duration.ofMinutes(5)));
        assertEquals(before, life.state);
    }

    @Test
    void aBreakIsMovedLaterAndSoonerButNotIntoThePast() {
        var life = Life.begin().minutes(20).send(at -> new BreakEvent.Move(at, Duration.ofMinutes(15)));
        assertEquals(55, life.left());
        life.send(at -> new BreakEvent.Move(at, Duration.ofMinutes(-15)));
        assertEquals(40, life.left());
        life.send(at -> new BreakEvent.Move(at, Duration.ofHours(-2)));
        assertEquals(BreakPhase.NOTICE, life.phase());
        var before = life.state;
        assertEquals(before, life.send(at -> new BreakEvent.Move(at, Duration.ofMinutes(15))).state);
        assertEquals(List.of(ANNOUNCED), life.outcomes());
    }

    @Test
    void whoMayNotSkipMayNotMoveEither() {
        var life = Life.begin(breaks -> breaks.withStrict(true)).minutes(20);
        assertEquals(40, life.send(at -> new BreakEvent.Move(at, Duration.ofMinutes(15))).left());
    }

    @Test
    void aSnoozeIsWrittenDownWithItsLength() {
        var life = Life.begin().minutes(60);
        life.cues();
        life.send(at -> new BreakEvent.Snooze(at, Duration.ofMinutes(15)));
        assertEquals(List.of(
                new BreakCue.WriteDown(SNOOZED, life.now.wall(), Duration.ofMinutes(15), BreakSize.USUAL, Set.of()),
                new BreakCue.Withdraw(), new BreakCue.CloseWindow()), life.cues());
        life.minutes(15);
        assertEquals(BreakPhase.DUE, life.phase());
    }

    @Test
    void afterTwoSnoozesTheBreakIsShorter() {
        var life = Life.begin().minutes(60).send(at -> new BreakEvent.Snooze(at, Duration.ofMinutes(2)));
        life.minutes(2).send(at -> new BreakEvent.Snooze(at, Duration.ofMinutes(2)));
        assertEquals(new BreakOffer(BreakSize.SHORT, Duration.ofMinutes(1), "desk-reset", 0), life.status().next());
    }

    @Test
    void e5_anAnswerToANoticeThatIsGoneDoesNothing() {
        var life = Life.begin().minutes(60).session(Duration.ofMinutes(2));
        life.cues();
        var before = life.state;
        life.send(at -> new BreakEvent.Snooze(at, Duration.ofMinutes(5)));
        assertEquals(before, life.state);
        assertEquals(List.of(), life.cues());
        life.send(BreakEvent.StartBreak::new).send(BreakEvent.StartBreak::new);
        assertEquals(1, life.cues().stream().filter(BreakCue.ShowWindow.class::isInstance).count());
        life.session(Duration.ofMinutes(2)).send(
                at -> new BreakEvent.SessionEnded(at, Duration.ofSeconds(30), SessionEnd.EARLY));
        assertEquals(List.of(STARTED, TAKEN), life.outcomes(), "ended once");
    }

    @Test
    void aSkipOfWhatIsAnnouncedMovesOnByAnHourAndIsFinalAfterTwoMinutes() {
        var life = Life.begin().minutes(59.5).send(BreakEvent.Skip::new);
        assertEquals(60.5, life.left());
        assertEquals(Optional.of(new BreakStatus.SkipUndo(life.instant(), life.instant().plusSeconds(120))),
                life.status().undo());
        assertEquals(List.of(ANNOUNCED), life.outcomes());
        life.minutes(2);
        assertEquals(List.of(new BreakCue.WriteDown(SKIPPED, Life.TEN.plusSeconds(3570), Duration.ZERO, BreakSize.USUAL,
                Set.of())), life.cues());
        assertEquals(Optional.empty(), life.status().undo());
        assertEquals(Duration.ofSeconds(3690), life.status().sitting());
    }

    @Test
    void aSkipAheadMovesTheNextBreakByAnHour() {
        var life = Life.begin().minutes(20).send(BreakEvent.Skip::new);
        assertEquals(100, life.left());
    }

    @Test
    void aSkipAfterTheDueTimeStartsTheHourAgain() {
        var life = Life.begin(breaks -> breaks.withArrival(Arrival.QUIET)).minutes(63).send(BreakEvent.Skip::new);
        assertEquals(60, life.left());
        assertEquals(BreakPhase.WORKING, life.phase());
    }

    @Test
    void aSkipTakenBackOffersTheBreakAgain() {
        var life = Life.begin(breaks -> breaks.withArrival(Arrival.QUIET)).minutes(61).send(BreakEvent.Skip::new);
        life.cues();
        life.seconds(6).send(BreakEvent.Undo::new);
        assertEquals(BreakPhase.NOTICE, life.phase());
        life.seconds(30);
        assertEquals(BreakPhase.DUE, life.phase());
        assertEquals(List.of(), life.outcomes(), "neither skipped nor announced twice");

        var before = life.state;
        life.send(BreakEvent.Undo::new);
        assertEquals(before, life.state);
    }

    @Test
    void aSkipTakenBackNeverPutsOffABreakThatOtherSettingsLetComeSooner() {
        var life = Life.begin(breaks -> breaks.withEvery(Duration.ofHours(3))).send(BreakEvent.Skip::new);
        life.change(settings -> settings.withBreaks(settings.breaks().withFixed(new FixedSettings(true, 50))));
        assertEquals(50, life.left());
        life.send(BreakEvent.Undo::new);
        assertEquals(50, life.left());
    }

    @Test
    void aSkipIsFinalWhereTheAgentStopsOrTheUserLeaves() {
        var life = Life.begin().minutes(59.5).send(BreakEvent.Skip::new).seconds(30).send(BreakEvent.Stopping::new);
        assertEquals(List.of(ANNOUNCED, SKIPPED), life.outcomes());
        life = Life.begin(breaks -> breaks.withLength(Duration.ofSeconds(20))).minutes(59.5).send(BreakEvent.Skip::new);
        life.locked(Duration.ofSeconds(20));
        assertEquals(List.of(ANNOUNCED, SKIPPED, BreakOutcome.AWAY), life.outcomes());
    }

    @Test
    void aReflexSkipOfAWindowThatJustCameCanBeTakenBack() {
        var life = Life.begin().minutes(60).send(at -> new BreakEvent.SessionStarted(at, SessionKind.BREAK,
                Duration.ofMinutes(2))).seconds(3);
        assertTrue(life.status().canSkip());
        life.send(BreakEvent.Skip::new).send(
                at -> new BreakEvent.SessionEnded(at, Duration.ZERO, SessionEnd.EARLY)).seconds(3)
                .send(BreakEvent.Undo::new).seconds(30);
        assertEquals(List.of(ANNOUNCED, STARTED), life.outcomes());
        assertEquals(BreakPhase.DUE, life.phase());
    }

    @Test
    void strictMeansNoSkipButSnoozePauseAndAnEarlyEnd() {
        var life = Life.begin(breaks -> breaks.withStrict(true)).minutes(60);
        assertFalse(life.status().canSkip());
        var before = life.state;
        life.send(BreakEvent.Skip::new);
        assertEquals(before, life.state);
        assertTrue(life.status().canSnooze());
        life.send(at -> new BreakEvent.Pause(at, new PauseLength.For(Duration.ofMinutes(30))));
        assertEquals(BreakPhase.PAUSED, life.phase());
    }

    @Test
    void aPauseHoldsWhatComesAndLetsItComeAfterwards() {
        var life = Life.begin().minutes(30)
                .send(at -> new BreakEvent.Pause(at, new PauseLength.For(Duration.ofHours(1))));
        assertEquals(Optional.of(Life.TEN.plusMinutes(90).toInstant()), life.status().due());
        life.minutes(59);
        assertEquals(List.of(), life.cues());
        life.minutes(1.5);
        assertEquals(BreakPhase.DUE, life.phase());
        assertEquals(List.of(BreakOutcome.HELD, ANNOUNCED), life.outcomes());
    }

    @Test
    void aPauseLastsUntilWorkStartsTheNextTime() {
        var life = Life.begin(Settings.DEFAULTS).send(at -> new BreakEvent.Pause(at, new PauseLength.UntilTomorrow()));
        assertEquals(Optional.of(Life.TEN.plusDays(1).withHour(9).toInstant()), life.status().resumes());
        life.until(Life.TEN.plusDays(1).withHour(9));
        assertEquals(BreakPhase.WORKING, life.phase());
        assertEquals(60, life.left());

        var early = Life.begin(Settings.DEFAULTS, Life.TEN.withHour(7))
                .send(at -> new BreakEvent.Pause(at, new PauseLength.UntilNextStart()));
        assertEquals(Optional.of(Life.TEN.withHour(9).toInstant()), early.status().resumes());
    }
}
