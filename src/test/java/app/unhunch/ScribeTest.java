package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.Recorded;
import app.unhunch.settings.Settings;
import app.unhunch.store.BreakMemoryStore;
import app.unhunch.store.DayLogStore;
import app.unhunch.store.DiskFault;
import app.unhunch.store.Journal;
import app.unhunch.store.RemedyMemoryStore;
import app.unhunch.store.ReminderMemoryStore;
import app.unhunch.store.RoutineStore;
import app.unhunch.store.SettingsStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ScribeTest {

    private static final ZonedDateTime NOON = ZonedDateTime.parse("2026-11-21T12:00:00Z");
    private static final Supplier<LocalDate> TODAY = NOON::toLocalDate;

    @TempDir
    private Path folder;

    private final BlockingQueue<DiskFault> refused = new LinkedBlockingQueue<>();

    @Test
    void g3_whatTheDiskRefusesIsToldOnceAndWrittenWhenItIsWillingAgain() throws Exception {
        var history = folder.resolve("history");
        Files.writeString(history, "in the way");
        try (var scribe = scribe()) {
            scribe.write(pain(1));
            assertEquals(history.resolve("here.jsonl"), refused.take().file());
            scribe.write(pain(2));
            scribe.write(Settings.DEFAULTS.withSound(Settings.DEFAULTS.sound().withMuted(true)));
            await(folder.resolve("settings.json"));
            Files.delete(history);
            scribe.write(pain(3));
            await(history.resolve("here.jsonl"));
        }
        assertEquals(List.of("1", "2", "3"),
                new Journal(history, "here").read().value().all().stream().map(Recorded::id).sorted().toList());
        assertTrue(refused.isEmpty(), "told again");
    }

    private static void await(Path file) {
        while (!Files.exists(file)) {
            Thread.onSpinWait();
        }
    }

    private static Change.Add pain(int score) {
        return new Change.Add(Integer.toString(score), new Entry.Pain(NOON.plusMinutes(score), score));
    }

    private Scribe scribe() {
        return new Scribe(new SettingsStore(folder, TODAY), new BreakMemoryStore(folder, TODAY),
                new RemedyMemoryStore(folder, TODAY), new ReminderMemoryStore(folder, TODAY),
                new DayLogStore(folder, TODAY), new RoutineStore(folder, TODAY),
                new Journal(folder.resolve("history"), "here"), refused::add);
    }
}
