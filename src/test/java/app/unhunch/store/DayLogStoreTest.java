package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.BreakOutcome;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.DayLine;
import app.unhunch.breaks.DayLog;
import app.unhunch.breaks.Delivery;
import app.unhunch.breaks.QuietReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayLogStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00.123Z");
    private static final DayLog LOG = new DayLog(List.of(
            new DayLine.Stood(NOW, BreakPhase.HELD, Set.of(QuietReason.CALL, QuietReason.DO_NOT_DISTURB)),
            new DayLine.Stood(NOW, BreakPhase.OUTSIDE_HOURS, Set.of()),
            new DayLine.Became(NOW, BreakOutcome.SNOOZED, Duration.ofMillis(300_500)),
            new DayLine.NotShown(NOW, Delivery.WINDOW), new DayLine.Ended(NOW)));

    @TempDir
    private Path folder;

    private DayLogStore store() {
        return new DayLogStore(folder, () -> LocalDate.of(2026, 11, 21));
    }

    @Test
    void whatWasKeptIsFoundAgain() {
        assertEquals(new Loaded<>(DayLog.EMPTY, List.of()), store().open());
        for (var log : List.of(LOG, DayLog.EMPTY)) {
            assertEquals(new Saved.Whole(), store().save(log));
            assertEquals(new Loaded<>(log, List.of()), store().open());
        }
    }

    @Test
    void aLineThatMakesNoSenseIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("day.json"),
                "{\"lines\": [{\"at\": \"2026-11-21T09:00:00.123Z\", \"kind\": \"ended\"},"
                        + "{\"at\": \"yesterday\", \"kind\": \"ended\"}]}");
        var read = store().open();
        assertEquals(new DayLog(List.of(new DayLine.Ended(NOW))), read.value());
        assertEquals(1, read.problems().size());
    }
}
