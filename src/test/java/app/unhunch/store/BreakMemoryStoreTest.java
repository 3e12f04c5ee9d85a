package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.BreakMemory;
import app.unhunch.breaks.BreakSize;
import app.unhunch.breaks.PauseUntil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreakMemoryStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00.123Z");
    private static final BreakMemory FULL = new BreakMemory(NOW, Duration.ofMinutes(62), Duration.ofMillis(-120_500),
            Duration.ofHours(1), true, 2, true, 7, Duration.ofHours(3), LocalDate.of(2026, 11, 21), Duration.ofHours(5),
            Optional.of(new PauseUntil(Optional.of(NOW.plusSeconds(60)))),
            Optional.of(new BreakMemory.Skip(ZonedDateTime.parse("2026-11-21T10:00+01:00[Europe/Berlin]"),
                    BreakSize.SHORT)));
    private static final BreakMemory BARE = new BreakMemory(NOW, Duration.ZERO, Duration.ofHours(1),
            Duration.ofHours(1), false, 0, false, 0,
            Duration.ZERO, LocalDate.of(2026, 11, 21), Duration.ZERO, Optional.empty(), Optional.empty());

    @TempDir
    private Path folder;

    private BreakMemoryStore store() {
        return new BreakMemoryStore(folder, () -> LocalDate.of(2026, 11, 21));
    }

    @Test
    void whatWasKeptIsFoundAgain() {
        assertEquals(new Loaded<>(Optional.empty(), List.of()), store().open());
        var untilResumed = new BreakMemory(NOW, FULL.sitting(), FULL.left(), FULL.every(), true, 2, true, 7,
                FULL.sinceLong(),
                FULL.day(), FULL.today(), Optional.of(new PauseUntil(Optional.empty())), FULL.skipped());
        for (var memory : List.of(FULL, BARE, untilResumed)) {
            assertEquals(new Saved.Whole(), store().save(memory));
            assertEquals(new Loaded<>(Optional.of(memory), List.of()), store().open());
        }
    }

    @Test
    void whatMakesNoSenseIsAsGoodAsNothing() throws IOException {
        var file = folder.resolve("breaks.json");
        Files.writeString(file, "{\"savedAt\": \"yesterday\", \"sitting\": -1}");
        var read = store().open();
        assertEquals(Optional.empty(), read.value());
        assertEquals(file + ":1:13: 'savedAt' is 'yesterday', expected a moment such as 2026-11-21T09:15:00Z",
                read.problems().get(9).toString().replaceFirst("\\[.*", ""));
        Files.writeString(file, "{");
        assertEquals(1, store().open().problems().size());
        assertEquals(new Loaded<>(Optional.empty(), List.of()), store().open());
    }
}
