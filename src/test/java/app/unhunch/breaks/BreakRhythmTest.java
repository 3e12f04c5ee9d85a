package app.unhunch.breaks;

import static app.unhunch.breaks.BreakOutcome.ANNOUNCED;
import static app.unhunch.breaks.BreakOutcome.MISSED;
import static app.unhunch.breaks.BreakOutcome.PART;
import static app.unhunch.breaks.BreakOutcome.STARTED;
import static app.unhunch.breaks.BreakOutcome.TAKEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.Arrival;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The hour, its break, and the hours of work.
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
