package app.unhunch.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.Arrival;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BreakRhythmTest {

    private static final BreakOffer OFFER = new BreakOffer(BreakSize.USUAL, Duration.ofMinutes(2), "desk-reset", 0);

    @Test
    void anHourOfSittingBringsANoticeAndThenTheWindow() {
        var life = Life.begin().minutes(59.5);
        var announced = new BreakCue.WriteDown(BreakOutcome.ANNOUNCED, life.now.wall(), Duration.ZERO, BreakSize.USUAL,
                Set.of());
        assertEquals(List.of(
                new BreakCue.Announce(OFFER, Life.TEN.plusHours(1), Duration.ofSeconds(30),
                        Duration.ofSeconds(3570), 3, Set.of()),
                new BreakCue.PrepareWindow(OFFER), new BreakCue.SoundNotice(), announced), life.cues());
        assertEquals(BreakPhase.NOTICE, life.phase());

        life.seconds(30);
        assertEquals(List.of(new BreakCue.Withdraw(), new BreakCue.ShowWindow(OFFER, Arrival.WINDOW)), life.cues());
        assertEquals(BreakPhase.DUE, life.phase());
    }
}
