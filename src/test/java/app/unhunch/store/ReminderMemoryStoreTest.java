package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.plan.Daypart;
import app.unhunch.plan.ReminderMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReminderMemoryStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    private ReminderMemoryStore store() {
        return new ReminderMemoryStore(folder, () -> DAY);
    }

    @Test
    void whatWasKeptIsFoundAgain() {
        assertEquals(new Loaded<>(ReminderMemory.NONE, List.of()), store().open());
        var memory = new ReminderMemory(Map.of(Daypart.MORNING, DAY, Daypart.NIGHT, DAY.minusDays(1)));
        assertEquals(new Saved.Whole(), store().save(memory));
        assertEquals(new Loaded<>(memory, List.of()), store().open());
    }

    @Test
    void aDayThatIsNoneIsNamedAndLeftOut() throws IOException {
        store().save(new ReminderMemory(Map.of(Daypart.MORNING, DAY, Daypart.EVENING, DAY)));
        var file = folder.resolve("plan.json");
        Files.writeString(file, Files.readString(file).replaceFirst("2026-11-21", "someday"));
        var read = store().open();
        assertEquals(new ReminderMemory(Map.of(Daypart.EVENING, DAY)), read.value());
        assertEquals(1, read.problems().size());
    }
}
