package app.unhunch.breaks;

import static app.unhunch.breaks.BreakOutcome.ANNOUNCED;
import static app.unhunch.breaks.BreakOutcome.SKIPPED;
import static app.unhunch.breaks.BreakOutcome.SNOOZED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What outlives the agent: rows A10, A11, F7 and G6.
class BreakRestartTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void f7_aRestartGoesOnWhereItLeftOff() {
        var life = Life.begin().minutes(50).send(BreakEvent.Stopping::new).crash(Duration.ofSeconds(119));
        assertEquals(10, life.left());
        assertEquals(Duration.ofMinutes(50), life.status().sitting());
    }

    @Test
    void f7_aRestartAfterARestStartsAfresh() {
        var life = Life.begin().minutes(50).send(BreakEvent.Stopping::new).crash(Duration.ofMinutes(2));
        assertEquals(60, life.left());
        assertEquals(Duration.ZERO, life.status().sitting());
    }

    @Test
    void f7_aCrashCostsAMinuteOfSittingAtMost() {
        var life = Life.begin().minutes(50.9).crash(SOON);
        assertEquals(Duration.ofMinutes(50), life.status().sitting());
    }

    @Test
    void f7_anOverdueBreakIsOfferedAfterTheRestart() {
        var life = Life.begin().minutes(59.9).send(BreakEvent.Stopping::new);
        life.cues();
        life.crash(SOON).seconds(4.9);
        assertEquals(List.of(), life.cues());
        life.seconds(30.1);
        assertEquals(BreakPhase.DUE, life.phase());
        assertEquals(List.of(), life.outcomes(), "announced in the life before");
    }

    @Test
    void f7_whoWasAwayOverARestartIsAwayTwiceAndNotForTheSameTime() {
        var life = Life.begin().minutes(10).idle(Duration.ofMinutes(20)).send(BreakEvent.Stopping::new);
        life.crash(SOON).send(at -> new BreakEvent.Idle(at, Duration.ofMinutes(20).plus(SOON)));
        life.minutes(10).send(BreakEvent.Active::new);
        assertEquals(
                List.of(Life.away(Life.TEN.plusMinutes(10), Duration.ofMinutes(20)),
                        Life.away(Life.TEN.plusMinutes(30).plus(SOON), Duration.ofMinutes(10))),
                Life.writtenDown(life.cues()));
    }

    @Test
    void f7_anOverdueBreakWaitsOverARestartForWhoIsAway() {
        var life = Life.begin().minutes(59).idle(Duration.ofSeconds(80)).send(BreakEvent.Stopping::new);
        life.cues();
        life.crash(SOON).send(at -> new BreakEvent.Idle(at, Duration.ofSeconds(100))).seconds(90);
        assertEquals(List.of(), life.cues(), "nobody looks");
        life.send(BreakEvent.Active::new);
        assertEquals(BreakPhase.NOTICE, life.phase());
    }

    @Test
    void f7_aSnoozeGoesOn() {
        var life = Life.begin().minutes(59.5).send(at -> new BreakEvent.Snooze(at, Duration.ofMinutes(5)));
        life.crash(SOON);
        assertEquals(5.5, life.left());
        assertEquals(2, life.status().snoozesLeft());
        assertEquals(List.of(ANNOUNCED, SNOOZED), life.outcomes());
    }

    @Test
    void f7_aClockThatWasSetBackMeanwhileIsNoRest() {
        var life = Life.begin().minutes(50).crash(Duration.ofHours(-3));
        assertEquals(10, life.left());
    }

    @Test
    void a10_aPauseSurvivesARestart() {
        var life = Life.begin().send(at -> new BreakEvent.Pause(at, new PauseLength.UntilResumed()))
                .crash(Duration.ofHours(5));
        assertEquals(BreakPhase.PAUSED, life.phase());
    }

    @Test
    void a11_aPauseEndsAtItsInstantOverARestart() {
        var pause = new PauseLength.For(Duration.ofHours(1));
        var life = Life.begin().send(at -> new BreakEvent.Pause(at, pause)).crash(Duration.ofMinutes(59));
        assertEquals(Optional.of(Life.TEN.plusHours(1).toInstant()), life.status().resumes());
        life.minutes(1);
        assertEquals(BreakPhase.WORKING, life.phase());
        life = Life.begin().send(at -> new BreakEvent.Pause(at, pause)).crash(Duration.ofMinutes(61));
        assertEquals(BreakPhase.WORKING, life.phase());
    }

    @Test
    void g6_aSkipThatWasNotFinalIsWrittenDownAfterACrash() {
        var life = Life.begin().minutes(59.5).send(BreakEvent.Skip::new);
        var skipped = life.now.wall();
        life.cues();
        life.crash(SOON);
        assertEquals(List.of(skipped), Life.writtenDown(life.cues()).stream().map(BreakCue.WriteDown::at).toList());
        assertEquals(60.5, life.left());
        life.minutes(3);
        assertEquals(List.of(), life.outcomes());
    }

    @Test
    void g6_theTurnAndTheSittingTimeOfTheDayAreKept() {
        var life = Life.begin().minutes(60).session(Duration.ofMinutes(2)).minutes(30).crash(Duration.ofMinutes(30));
        assertEquals(1, life.status().next().turn());
        assertEquals(Duration.ofMinutes(90), life.status().today());
        life.crash(Duration.ofDays(1));
        assertEquals(Duration.ZERO, life.status().today());
    }

    @Test
    void anIntervalThatWasShortenedMeanwhileCounts() {
        var life = Life.begin().minutes(10).send(BreakEvent.Stopping::new);
        life.settings = life.settings.withBreaks(life.settings.breaks().withEvery(Duration.ofMinutes(30)));
        assertEquals(20, life.crash(SOON).left());
    }

    @Test
    void theMemoryIsSavedWhenSomethingChanges() {
        var life = Life.begin().minutes(10);
        var saves = saves(life);
        life.seconds(10).send(BreakEvent.Locked::new);
        assertEquals(saves + 1, saves(life));
        life.minutes(1);
        assertEquals(saves + 1, saves(life), "nothing runs");
    }

    @Test
    void nothingIsHeardBeforeTheStartAndAfterTheEnd() {
        var machine = new Breaks();
        var life = Life.begin().minutes(60).send(BreakEvent.Stopping::new);
        assertEquals(BreakPhase.STARTING, life.phase());
        assertEquals(Optional.empty(), machine.wakeAt(life.state));
        var before = life.state;
        life.send(BreakEvent.StartBreak::new);
        assertEquals(before, life.state);
        assertEquals(Optional.empty(), machine.wakeAt(BreakState.NOT_STARTED));
        assertTrue(life.all.contains(new BreakCue.CloseWindow()));
        assertEquals(List.of(ANNOUNCED), life.outcomes().stream().filter(outcome -> outcome != SKIPPED).toList());
    }

    private static long saves(Life life) {
        return life.all.stream().filter(BreakCue.Save.class::isInstance).count();
    }
}
