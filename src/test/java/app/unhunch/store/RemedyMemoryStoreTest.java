package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.remedy.Remedy;
import app.unhunch.remedy.RemedyMemory;
import app.unhunch.remedy.Round;
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

class RemedyMemoryStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00.123Z");
    private static final RemedyMemory FULL = new RemedyMemory(NOW,
            Optional.of(new RemedyMemory.Kept(new Round(Remedy.ICE_MASSAGE, Duration.ofMinutes(4)),
                    ZonedDateTime.parse("2026-11-21T10:00+01:00[Europe/Berlin]"), true, Duration.ofSeconds(73),
                    Optional.of(Duration.ZERO))),
            Optional.of(NOW.plusSeconds(60)));
    private static final RemedyMemory BARE = new RemedyMemory(NOW, Optional.empty(), Optional.empty());

    @TempDir
    private Path folder;

    private RemedyMemoryStore store() {
        return new RemedyMemoryStore(folder, () -> LocalDate.of(2026, 11, 21));
    }

    @Test
    void whatWasKeptIsFoundAgain() {
        assertEquals(new Loaded<>(Optional.empty(), List.of()), store().open());
        for (var memory : List.of(FULL, BARE)) {
            assertEquals(new Saved.Whole(), store().save(memory));
            assertEquals(new Loaded<>(Optional.of(memory), List.of()), store().open());
        }
    }

    @Test
    void aRoundLongerThanItMayBeIsNotGoneOnWith() throws IOException {
        var file = folder.resolve("remedies.json");
        store().save(FULL);
        Files.writeString(file, Files.readString(file).replace("240", "24000"));
        var read = store().open();
        assertEquals(Optional.empty(), read.value());
        assertEquals(file + ":6:15: 'length' is 24000, expected seconds from 180 to 300",
                read.problems().getFirst().toString());
    }
}
