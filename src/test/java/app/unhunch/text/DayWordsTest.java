package app.unhunch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.unhunch.breaks.BreakOutcome;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.DayLine;
import app.unhunch.breaks.DayLog;
import app.unhunch.breaks.Delivery;
import app.unhunch.breaks.QuietReason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayWordsTest {

    private static final Instant TEN = Instant.parse("2026-11-21T10:00:00Z");

    private final DayWords words = new DayWords(Locale.UK, ZoneId.of("UTC"));

    @Test
    void aMorningInWords() {
        var log = new DayLog(List.of(new DayLine.Stood(TEN, BreakPhase.WORKING, Set.of()),
                new DayLine.Stood(TEN.plusSeconds(3600), BreakPhase.HELD,
                        Set.of(QuietReason.CALL, QuietReason.PROGRAM)),
                new DayLine.Became(TEN.plusSeconds(4980), BreakOutcome.SNOOZED, Duration.ofMinutes(5)),
                new DayLine.Stood(TEN.plusSeconds(4980), BreakPhase.PAUSED, Set.of())));
        assertEquals(List.of(new DayWords.Line("10:00 to 11:00", "Sitting time was counted (1 h)."),
                new DayWords.Line("11:00 to 11:23",
                        "A break was held: your microphone was in use, a chosen program was running (23 min)."),
                new DayWords.Line("11:23", "You put the break off by 5 min."),
                new DayWords.Line("11:23", "You had paused breaks (until now).")), words.lines(log));
    }

    @Test
    void thereAreWordsForEverything() {
        for (var phase : BreakPhase.values()) {
            if (phase != BreakPhase.STARTING) {
                says(new DayLine.Stood(TEN, phase, Set.of()));
            }
        }
        says(new DayLine.Stood(TEN, BreakPhase.HELD, Set.of(QuietReason.values())));
        for (var outcome : List.of(BreakOutcome.TAKEN, BreakOutcome.PART, BreakOutcome.SNOOZED, BreakOutcome.SKIPPED,
                BreakOutcome.MISSED, BreakOutcome.AWAY)) {
            says(new DayLine.Became(TEN, outcome, Duration.ofMinutes(2)));
        }
        for (var what : Delivery.values()) {
            says(new DayLine.NotShown(TEN, what));
        }
        says(new DayLine.Ended(TEN));
    }

    private void says(DayLine line) {
        assertFalse(words.lines(new DayLog(List.of(line))).getFirst().what().contains("{"), line.toString());
    }
}
