package app.unhunch.breaks;

import static app.unhunch.breaks.BreakOutcome.ANNOUNCED;
import static app.unhunch.breaks.BreakOutcome.MISSED;
import static app.unhunch.breaks.BreakOutcome.PART;
import static app.unhunch.breaks.BreakOutcome.SKIPPED;
import static app.unhunch.breaks.BreakOutcome.SNOOZED;
import static app.unhunch.breaks.BreakOutcome.STARTED;
import static app.unhunch.breaks.BreakOutcome.TAKEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Arrival;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The hour, its break, and what the user can wish for.
class BreakRhythmTest {

    private static final BreakOffer OFFER = new BreakOffer(BreakSize.USUAL, Duration.ofMinutes(2), "desk-reset", 0);

    @Test
    void anHourOfSittingBringsANoticeAndThenTheWindow() {
        var life = Life.begin().minutes(59.5);
        var announced = new BreakCue.WriteDown(ANNOUNCED, life.now.wall(), Duration.ZERO, BreakSize.USUAL, Set.of());
        assertEquals(List.of(
                new BreakCue.Announce(OFFER, Life.TEN.plusHours(1), Duration.ofSeconds(30), Duration.ofSeconds(3570), 3,
                        Set.of()),
                new BreakCue.PrepareWindow(OFFER), new BreakCue.SoundNotice(), announced), life.cues());
        assertEquals(BreakPhase.NOTICE, life.phase());

        life.seconds(30);
        assertEquals(List.of(new BreakCue.Withdraw(), new BreakCue.ShowWindow(OFFER, Arrival.WINDOW)), life.cues());
        assertEquals(BreakPhase.DUE, life.phase());
    }

    @Test
    void aBreakThatIsDoneIsTakenAndTheHourStartsAgain() {
        var life = Life.begin().minutes(60).session(Duration.ofMinutes(2));
        assertEquals(List.of(ANNOUNCED, STARTED, TAKEN), life.outcomes());
        assertEquals(60, life.left());
        assertEquals(Duration.ZERO, life.status().sitting());
        assertEquals(1, life.status().next().turn());
        life.minutes(60);
        assertEquals(BreakPhase.DUE, life.phase());
    }

    @Test
    void g7_aBreakEndedEarlyIsPartAndOneThatNobodyDidIsNoBreak() {
        var life = Life.begin().minutes(60).send(at -> new BreakEvent.SessionStarted(at, SessionKind.BREAK,
                Duration.ofMinutes(2)));
        life.seconds(40).send(at -> new BreakEvent.SessionEnded(at, Duration.ofSeconds(40), SessionEnd.EARLY));
        assertEquals(List.of(ANNOUNCED, STARTED, PART), life.outcomes());
        assertEquals(Duration.ofMinutes(60), life.status().sitting(), "40 s are no rest");
        assertEquals(60, life.left());
    }

    @Test
    void g7_movesThatWereAllLeftOutAreNotTaken() {
        var life = Life.begin().minutes(60).send(at -> new BreakEvent.SessionStarted(at, SessionKind.BREAK,
                Duration.ofMinutes(2)));
        life.seconds(5).send(at -> new BreakEvent.SessionEnded(at, Duration.ofSeconds(5), SessionEnd.FINISHED));
        assertEquals(List.of(ANNOUNCED, STARTED, PART), life.outcomes());
    }

    @Test
    void g7_aBreakThatNobodyAnswersIsMissed() {
        var life = Life.begin(breaks -> breaks.withArrival(Arrival.QUIET)).minutes(60);
        assertEquals(new BreakCue.TurnToDue(OFFER, Duration.ofMinutes(60), 3), life.cues().getLast());
        life.minutes(5);
        var cues = life.cues();
        assertEquals(List.of(new BreakCue.Withdraw(), new BreakCue.CloseWindow(),
                new BreakCue.WriteDown(MISSED, Life.TEN.plusMinutes(65), Duration.ZERO, BreakSize.USUAL, Set.of())),
                cues);
        assertEquals(60, life.left());
        assertEquals(Duration.ofMinutes(65), life.status().sitting());
    }

    @Test
    void theFullScreenArrivesAsChosen() {
        var life = Life.begin(breaks -> breaks.withArrival(Arrival.FULL)).minutes(60);
        assertEquals(new BreakCue.ShowWindow(OFFER, Arrival.FULL), life.cues().getLast());
    }

    @Test
    void withoutANoticeTheBreakComesAtOnce() {
        var life = Life.begin(breaks -> breaks.withNotice(Duration.ZERO)).minutes(60);
        assertEquals(List.of(ANNOUNCED), life.outcomes());
        assertEquals(BreakPhase.DUE, life.phase());
    }

    @Test
    void aBreakCanBeStartedAtAnyTime() {
        var life = Life.begin(breaks -> breaks.withArrival(Arrival.QUIET)).minutes(20).send(BreakEvent.StartBreak::new);
        assertEquals(List.of(new BreakCue.ShowWindow(OFFER, Arrival.WINDOW)), life.cues());
        life.seconds(1).session(Duration.ofMinutes(2));
        assertEquals(List.of(STARTED, TAKEN), life.outcomes());
        assertEquals(60, life.left());
    }

    @Test
    void aBreakThatIsAskedForIsNotHeld() {
        var life = Life.begin().send(at -> new BreakEvent.Quiet(at, Set.of(QuietReason.FULL_SCREEN))).minutes(70);
        life.send(BreakEvent.StartBreak::new).seconds(2);
        assertEquals(BreakPhase.DUE, life.phase());
        life.session(Duration.ofMinutes(2));
        assertEquals(List.of(BreakOutcome.HELD, STARTED, TAKEN), life.outcomes());
    }

    @Test
    void anotherSessionAsLongAsABreakCountsAsOne() {
        var life = Life.begin().minutes(30).send(at -> new BreakEvent.SessionStarted(at, SessionKind.OTHER,
                Duration.ofMinutes(9)));
        life.minutes(9).send(at -> new BreakEvent.SessionEnded(at, Duration.ofMinutes(9), SessionEnd.FINISHED));
        assertEquals(List.of(), life.outcomes(), "it has its own entry");
        assertEquals(60, life.left());
    }

    @Test
    void aShorterSessionDoesNot() {
        var life = Life.begin().minutes(30).send(at -> new BreakEvent.SessionStarted(at, SessionKind.OTHER,
                Duration.ofMinutes(9)));
        life.minutes(1).send(at -> new BreakEvent.SessionEnded(at, Duration.ofMinutes(1), SessionEnd.EARLY));
        assertEquals(30, life.left());
    }

    @Test
    void nothingIsAskedDuringASession() {
        var life = Life.begin().minutes(58).send(at -> new BreakEvent.SessionStarted(at, SessionKind.OTHER,
                Duration.ofMinutes(9)));
        life.minutes(9);
        assertEquals(List.of(), life.cues());
    }

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

    @Test
    void outsideWorkingHoursNothingComesAndTheHourStartsWithTheWork() {
        var life = Life.begin(Settings.DEFAULTS, Life.TEN.withHour(17).withMinute(30)).until(LocalTime.of(18, 0));
        assertEquals(BreakPhase.OUTSIDE_HOURS, life.phase());
        assertEquals(Optional.of(Life.TEN.plusDays(1).withHour(9).toInstant()), life.status().opens());
        life.until(Life.TEN.plusDays(1).withHour(9).withMinute(59));
        assertEquals(List.of(), life.cues());
        life.seconds(30);
        assertEquals(List.of(ANNOUNCED), life.outcomes());
    }

    @Test
    void whereWorkEndsBeforeTheNextBreakTheStatusSaysWhenItBeginsAgain() {
        var life = Life.begin(Settings.DEFAULTS, Life.TEN.withHour(17)).minutes(30);
        life.send(at -> new BreakEvent.Skip(at));
        assertEquals(Optional.empty(), life.status().due());
        assertEquals(Optional.of(Life.TEN.plusDays(1).withHour(9).toInstant()), life.status().opens());
        assertEquals(Optional.empty(), Life.begin(Settings.DEFAULTS).status().opens());
    }

    @Test
    void lunchIsARest() {
        var lunch = Settings.DEFAULTS.hours().lunch().withOn(true);
        var life = Life.begin(Settings.DEFAULTS.withHours(Settings.DEFAULTS.hours().withLunch(lunch)),
                Life.TEN.withHour(12));
        life.until(LocalTime.of(12, 40));
        assertEquals(BreakPhase.LUNCH, life.phase());
        assertEquals(60, life.left());
        life.until(LocalTime.of(13, 15)).minutes(60);
        assertEquals(BreakPhase.DUE, life.phase());
    }

    @Test
    void f2_aDayWakesTheAgentRarely() {
        var life = Life.begin().minutes(59);
        assertEquals(59, life.ticks, "a checkpoint a minute and nothing else");
    }
}
