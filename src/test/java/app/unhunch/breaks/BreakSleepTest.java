package app.unhunch.breaks;

import static app.unhunch.breaks.BreakOutcome.ANNOUNCED;
import static app.unhunch.breaks.BreakOutcome.AWAY;
import static app.unhunch.breaks.BreakOutcome.STARTED;
import static app.unhunch.breaks.BreakOutcome.TAKEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Arrival;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Sleep, lock and wake: rows A1 to A12.
class BreakSleepTest {

    @Test
    void a1_aShortLockDoesNotRestartTheCycle() {
        var life = Life.begin().minutes(50).locked(Duration.ofSeconds(20));
        assertEquals(10, life.left());
        assertEquals(List.of(), life.cues());
    }

    @Test
    void a1_aShortSleepDoesNotRestartTheCycle() {
        assertEquals(10, Life.begin().minutes(50).sleep(Duration.ofSeconds(20)).left());
    }

    @Test
    void a2_aSleepAsLongAsABreakIsARest() {
        var life = Life.begin().minutes(50).sleep(Duration.ofMinutes(2));
        assertEquals(60, life.left());
        assertEquals(Duration.ZERO, life.status().sitting());
        assertEquals(List.of(AWAY), life.outcomes());
    }

    @Test
    void a2_aShorterSleepKeepsWhatWasLeft() {
        var life = Life.begin().minutes(50).sleep(Duration.ofSeconds(119));
        assertEquals(10, life.left());
        assertEquals(List.of(), life.cues());
    }

    @Test
    void a3_nothingIsAskedRightAfterAWakeThatPassedTheDueTime() {
        var life = Life.begin().minutes(59.75);
        life.cues();
        life.sleep(Duration.ofSeconds(100));
        assertEquals(List.of(new BreakCue.Withdraw(), new BreakCue.CloseWindow()), life.cues());
        life.seconds(9);
        assertEquals(List.of(), life.cues());
        life.seconds(1);
        assertEquals(BreakPhase.NOTICE, life.phase());
        assertEquals(List.of(), life.outcomes(), "announced once already");
    }

    @Test
    void a3_aLongSleepOverTheDueTimeIsTheBreak() {
        var life = Life.begin().minutes(59.75).sleep(Duration.ofHours(1)).minutes(1);
        assertEquals(List.of(ANNOUNCED, AWAY), life.outcomes());
        assertEquals(59, life.left());
    }

    @Test
    void a5_aBreakSleptThroughEndsAsAway() {
        var life = atBreak();
        life.seconds(30).sleep(Duration.ofSeconds(90));
        var cues = life.cues();
        assertTrue(cues.contains(new BreakCue.CloseWindow()));
        assertEquals(List.of(AWAY), Life.outcomes(cues));
        assertEquals(60, life.left());
    }

    @Test
    void a5_aShorterSleepLeavesTheBreakRunning() {
        var life = atBreak();
        life.seconds(30).sleep(Duration.ofSeconds(89));
        assertEquals(BreakPhase.ON_BREAK, life.phase());
        assertEquals(List.of(), life.cues());
        life.seconds(90).send(at -> new BreakEvent.SessionEnded(at, Duration.ofMinutes(2), SessionEnd.FINISHED));
        assertEquals(List.of(TAKEN), life.outcomes());
    }

    @Test
    void a6_aWindowThatNeverBeginsDoesNotWedgeTheScheduler() {
        var life = Life.begin().minutes(60);
        life.cues();
        life.seconds(19);
        assertEquals(List.of(), life.cues());
        life.seconds(1);
        assertEquals(List.of(new BreakCue.TurnToDue(life.status().next(), Duration.ofSeconds(3620), 3)), life.cues());
        life.minutes(5);
        assertEquals(List.of(BreakOutcome.MISSED), life.outcomes());
        assertEquals(60, life.left());
    }

    @Test
    void a6_aSessionThatNobodyEndsDoesNotWedgeTheScheduler() {
        var life = atBreak();
        life.minutes(19);
        assertEquals(List.of(BreakOutcome.PART), life.outcomes());
        assertEquals(60, life.left());
    }

    @Test
    void a7_whatIsLeftIsNeverNegative() {
        var life = Life.begin(breaks -> breaks.withArrival(Arrival.QUIET)).minutes(61);
        assertEquals(0, life.left());
        assertEquals(Optional.empty(), life.status().due(), "due is never in the past");
    }

    @Test
    void a8_nothingIsShownOrHeardWhileTheScreenIsLocked() {
        var life = Life.begin(breaks -> breaks.withLength(Duration.ofMinutes(10))).minutes(59);
        life.send(BreakEvent.Locked::new).sleep(Duration.ofSeconds(30)).minutes(5);
        assertEquals(List.of(), life.cues());
        assertEquals(BreakPhase.LOCKED, life.phase());

        life.send(BreakEvent.Unlocked::new).seconds(29);
        assertEquals(List.of(), life.outcomes());
        life.seconds(1);
        assertEquals(List.of(ANNOUNCED), life.outcomes());
    }

    @Test
    void a8_aPromptGoesWhenTheScreenIsLocked() {
        var life = Life.begin(breaks -> breaks.withArrival(Arrival.QUIET)).minutes(60);
        life.cues();
        life.send(BreakEvent.Locked::new);
        assertEquals(List.of(new BreakCue.Withdraw(), new BreakCue.CloseWindow()), life.cues());
        life.seconds(30).send(BreakEvent.Unlocked::new).seconds(5);
        assertEquals(BreakPhase.NOTICE, life.phase());
    }

    @Test
    void a9_aBreakLeftByLockIsAwayAndNeverTaken() {
        var life = atBreak(Life.begin(breaks -> breaks.withStrict(true)));
        life.seconds(30).locked(Duration.ofMinutes(5));
        life.send(at -> new BreakEvent.SessionEnded(at, Duration.ofSeconds(30), SessionEnd.EARLY));
        assertEquals(List.of(AWAY), life.outcomes());
        assertEquals(60, life.left());
    }

    @Test
    void a9_aShortLockDoesNotEndTheBreak() {
        var life = atBreak();
        life.seconds(30).locked(Duration.ofSeconds(60));
        assertEquals(BreakPhase.ON_BREAK, life.phase());
        assertEquals(List.of(), life.cues());
    }

    @Test
    void a9_whoOnlyReadsDuringABreakHasNotLeftIt() {
        var life = atBreak();
        life.idle(Duration.ofMinutes(6)).locked(Duration.ofSeconds(20));
        assertEquals(BreakPhase.ON_BREAK, life.phase());
    }

    @Test
    void a10_aPauseSurvivesSleepAndLock() {
        var life = Life.begin().minutes(10).send(at -> new BreakEvent.Pause(at, new PauseLength.UntilResumed()));
        life.sleep(Duration.ofHours(3)).locked(Duration.ofMinutes(10)).minutes(200);
        assertEquals(BreakPhase.PAUSED, life.phase());
        assertEquals(List.of(AWAY, AWAY), life.outcomes());
    }

    @Test
    void a11_aPauseEndsAtItsInstantEvenIfThatPassedInSleep() {
        var life = Life.begin().minutes(10)
                .send(at -> new BreakEvent.Pause(at, new PauseLength.For(Duration.ofHours(1))));
        assertEquals(Optional.of(Life.TEN.plusMinutes(70).toInstant()), life.status().resumes());
        life.sleep(Duration.ofMinutes(59));
        assertEquals(BreakPhase.PAUSED, life.phase());
        life.seconds(60);
        assertEquals(BreakPhase.WORKING, life.phase());

        life = Life.begin().minutes(10).send(at -> new BreakEvent.Pause(at, new PauseLength.For(Duration.ofHours(1))));
        assertEquals(BreakPhase.WORKING, life.sleep(Duration.ofHours(2)).phase());
    }

    @Test
    void a12_everyPhaseGoesOnAfterSleepAndLock() {
        for (var minutes : List.of(10.0, 59.6, 60.1, 61.0)) {
            for (var arrival : Arrival.values()) {
                for (var nap : List.of(Duration.ofSeconds(3), Duration.ofMinutes(30))) {
                    var life = Life.begin(breaks -> breaks.withArrival(arrival)).minutes(minutes);
                    life.send(BreakEvent.Locked::new).sleep(nap).send(BreakEvent.Unlocked::new);
                    life.cues();
                    life.minutes(61);
                    assertTrue(life.cues().stream().anyMatch(BreakCue.Announce.class::isInstance),
                            () -> minutes + " " + arrival + " " + nap + " " + life.status());
                }
            }
        }
    }

    @Test
    void aNightAsleepIsNoAbsenceFromWork() {
        var life = Life.begin(app.unhunch.settings.Settings.DEFAULTS).until(LocalTime.of(17, 30));
        life.cues();
        life.sleep(Duration.ofHours(16));
        var away = Life.writtenDown(life.cues());
        assertEquals(1, away.size());
        assertEquals(Duration.ofMinutes(30), away.getFirst().length());
        assertEquals(Life.TEN.withHour(17).withMinute(30), away.getFirst().at());
        assertEquals(60, life.left());
    }

    private static Life atBreak() {
        return atBreak(Life.begin());
    }

    private static Life atBreak(Life life) {
        life.minutes(60).send(at -> new BreakEvent.SessionStarted(at, SessionKind.BREAK, Duration.ofMinutes(2)));
        assertEquals(List.of(ANNOUNCED, STARTED), life.outcomes());
        return life;
    }
}
