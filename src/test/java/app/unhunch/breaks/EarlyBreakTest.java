package app.unhunch.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A break that is put off after it was started before its time: what was due then does not count any more.
class EarlyBreakTest {

    @Test
    void skippedItStartsTheHourAgain() {
        var life = started().send(BreakEvent.Skip::new);
        assertEquals(60, life.left());
        assertEquals(40, life.send(BreakEvent.Undo::new).left());
    }

    @Test
    void snoozedItComesWhenTheSnoozeIsOver() {
        assertEquals(5, started().send(at -> new BreakEvent.Snooze(at, Duration.ofMinutes(5))).left());
    }

    private static Life started() {
        return Life.begin().minutes(20).send(BreakEvent.StartBreak::new)
                .send(at -> new BreakEvent.SessionStarted(at, SessionKind.BREAK, Duration.ofMinutes(2)));
    }
}
