package app.unhunch.breaks;

import static app.unhunch.breaks.BreakOutcome.ANNOUNCED;
import static app.unhunch.breaks.BreakOutcome.AWAY;
import static app.unhunch.breaks.BreakOutcome.SNOOZED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Arrival;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who sits and who is away: rows C1 to C9.
class BreakPresenceTest {

    @Test
    void c1_withoutAnyWordOfIdleTimeTheIntervalJustRuns() {
        var life = Life.begin().minutes(59.5);
        assertEquals(List.of(ANNOUNCED), life.outcomes());
    }

    @Test
    void c3_readingIsSitting() {
        var life = Life.begin().minutes(10).idle(Duration.ofSeconds(299)).send(BreakEvent.Active::new);
        assertEquals(Duration.ofSeconds(899), life.status().sitting());
        assertEquals(List.of(), life.cues());
    }

    @Test
    void c3_fiveMinutesWithoutInputAreARest() {
        var life = Life.begin().minutes(10).idle(Duration.ofMinutes(5));
        assertEquals(BreakPhase.AWAY, life.phase());
        assertEquals(60, life.left());
        life.minutes(20).send(BreakEvent.Active::new);
        assertEquals(60, life.left());
        var away = Life.writtenDown(life.cues());
        assertEquals(List.of(Life.away(Life.TEN.plusMinutes(10), Duration.ofMinutes(25))), away);
    }

    @Test
    void whatWasBeforeTheStartNobodySaw() {
        var life = Life.begin().seconds(1).send(at -> new BreakEvent.Idle(at, Duration.ofHours(9)));
        assertEquals(BreakPhase.AWAY, life.phase(), "nobody is there");
        life.seconds(118).send(BreakEvent.Active::new);
        assertEquals(List.of(), life.cues(), "less than a rest was seen");
        assertEquals(Duration.ofSeconds(1), life.status().sitting());
    }

    @Test
    void whoWasAwayBeforeTheStartRestsFromThereOn() {
        var life = Life.begin().seconds(1).send(at -> new BreakEvent.Idle(at, Duration.ofHours(9)));
        life.minutes(30).send(BreakEvent.Active::new);
        assertEquals(List.of(Life.away(Life.TEN, Duration.ofSeconds(1801))), Life.writtenDown(life.cues()));
        assertEquals(60, life.left());
    }

    @Test
    void c3_talkingIsSittingEvenWithoutInput() {
        var life = Life.begin().minutes(10).send(at -> new BreakEvent.Quiet(at, Set.of(QuietReason.CALL)));
        life.idle(Duration.ofMinutes(30));
        assertEquals(Duration.ofMinutes(40), life.status().sitting());
        life.send(at -> new BreakEvent.Quiet(at, Set.of())).minutes(4);
        assertEquals(Duration.ofMinutes(44), life.status().sitting(), "who talked was there until the end of the call");
        life.minutes(1);
        assertEquals(BreakPhase.AWAY, life.phase());
    }

    @Test
    void c4_typingWithShortPausesForEverIsRemindedInTime() {
        var life = Life.begin();
        for (var n = 0; n < 60; n++) {
            life.seconds(50).idle(Duration.ofSeconds(10)).send(BreakEvent.Active::new);
        }
        assertEquals(List.of(ANNOUNCED), life.outcomes());
    }

    @Test
    void c4_longerPausesOfThoughtDoNotPushTheBreakAwayEither() {
        var life = Life.begin();
        for (var n = 0; n < 31; n++) {
            life.seconds(10).idle(Duration.ofSeconds(110)).send(BreakEvent.Active::new);
        }
        assertEquals(ANNOUNCED, life.outcomes().getFirst());
    }

    @Test
    void c5_whoDoesNotLookAtTheDueTimeIsAskedOnReturn() {
        var life = Life.begin().minutes(58).idle(Duration.ofMinutes(3));
        assertEquals(List.of(), life.cues());
        life.send(BreakEvent.Active::new);
        assertEquals(BreakPhase.NOTICE, life.phase());
        life.seconds(30);
        assertEquals(BreakPhase.DUE, life.phase());
    }

    @Test
    void c5_whoStaysAwayHasRested() {
        var life = Life.begin().minutes(58).idle(Duration.ofMinutes(6)).send(BreakEvent.Active::new);
        assertEquals(List.of(AWAY), life.outcomes());
        assertEquals(60, life.left());
    }

    @Test
    void c5_aNoticeThatNobodyLooksAtGoes() {
        var life = Life.begin().minutes(58.75).idle(Duration.ofSeconds(60));
        assertEquals(BreakPhase.WORKING, life.phase());
        assertTrue(life.cues().contains(new BreakCue.Withdraw()));
    }

    @Test
    void c5_aCardThatWaitsIsNotMissedWhileNobodyLooks() {
        var life = Life.begin(breaks -> breaks.withArrival(Arrival.QUIET)).minutes(60);
        life.minutes(3).idle(Duration.ofMinutes(4));
        assertEquals(List.of(ANNOUNCED), life.outcomes());
        assertEquals(BreakPhase.DUE, life.phase());
        life.send(BreakEvent.Active::new).minutes(4.9);
        assertEquals(BreakPhase.DUE, life.phase());
        life.minutes(0.1);
        assertEquals(List.of(BreakOutcome.MISSED), life.outcomes());
    }

    @Test
    void c6_whoStaysAwayAfterTheBreakStartsTheNextHourOnReturn() {
        var life = Life.begin().minutes(60).send(at -> new BreakEvent.SessionStarted(at, SessionKind.BREAK,
                Duration.ofMinutes(2)));
        life.idle(Duration.ofMinutes(2))
                .send(at -> new BreakEvent.SessionEnded(at, Duration.ofMinutes(2), SessionEnd.FINISHED));
        life.minutes(20);
        assertEquals(BreakPhase.AWAY, life.phase());
        life.send(BreakEvent.Active::new);
        assertEquals(60, life.left());
    }

    @Test
    void c6_whereIAmBackIsAskedForItStartsTheNextHour() {
        var life = Life.begin(breaks -> breaks.withStartWhenBack(true)).minutes(60).session(Duration.ofMinutes(2));
        life.minutes(10);
        assertEquals(BreakPhase.RESTING, life.phase());
        assertEquals(60, life.left());
        life.send(BreakEvent.BackAtDesk::new).minutes(1);
        assertEquals(59, life.left());
    }

    @Test
    void c6_whoForgetsToSayThatTheyAreBackIsNotForgotten() {
        var life = Life.begin(breaks -> breaks.withStartWhenBack(true)).minutes(60).session(Duration.ofMinutes(2));
        life.minutes(30);
        assertEquals(BreakPhase.WORKING, life.phase());
        assertEquals(60, life.left());
    }

    @Test
    void c7_aShortRestNeverErasesALongBreak() {
        var life = Life.begin(breaks -> breaks.withLongBreak(breaks.longBreak().withOn(true).withNth(2)));
        life.minutes(50).locked(Duration.ofMinutes(3));
        assertEquals(BreakSize.USUAL, life.status().next().size());
        life.minutes(60).session(Duration.ofMinutes(2)).minutes(60);
        assertEquals(BreakSize.LONG, life.status().next().size());
        assertEquals(Duration.ofMinutes(10), life.status().next().length());
        life.session(Duration.ofMinutes(10));
        assertEquals(BreakSize.USUAL, life.status().next().size());
    }

    @Test
    void c7_aLongRestIsALongBreak() {
        var life = Life.begin(breaks -> breaks.withLongBreak(breaks.longBreak().withOn(true).withNth(2)));
        life.minutes(90).locked(Duration.ofMinutes(10)).minutes(60);
        assertEquals(BreakSize.USUAL, life.status().next().size());
    }

    @Test
    void c8_aSnoozedBreakIsSatisfiedByBeingAway() {
        var life = Life.begin().minutes(59.75).send(at -> new BreakEvent.Snooze(at, Duration.ofMinutes(5)));
        life.locked(Duration.ofMinutes(2));
        assertEquals(List.of(ANNOUNCED, SNOOZED, AWAY), life.outcomes());
        assertEquals(60, life.left());
        assertEquals(3, life.status().snoozesLeft());
    }

    @Test
    void c9_idleTimeCanBeIgnored() {
        var settings = Life.ALWAYS.withPresence(Life.ALWAYS.presence().withIgnoreIdle(true));
        var life = Life.begin(settings).minutes(10).idle(Duration.ofMinutes(52));
        assertEquals(List.of(ANNOUNCED), life.outcomes());
        life.locked(Duration.ofMinutes(3));
        assertEquals(List.of(AWAY), life.outcomes(), "lock still counts");
    }
}
