package app.unhunch;

import app.unhunch.breaks.BreakMemory;
import app.unhunch.breaks.DayLog;
import app.unhunch.history.Change;
import app.unhunch.plan.ReminderMemory;
import app.unhunch.remedy.RemedyMemory;
import app.unhunch.routine.RoutineChange;
import app.unhunch.settings.Settings;
import app.unhunch.store.BreakMemoryStore;
import app.unhunch.store.DayLogStore;
import app.unhunch.store.Journal;
import app.unhunch.store.RemedyMemoryStore;
import app.unhunch.store.ReminderMemoryStore;
import app.unhunch.store.RoutineStore;
import app.unhunch.store.Saved;
import app.unhunch.store.SettingsStore;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Writes the agent's files one after the other, off the engine's thread. What the disk refuses is kept and offered
/// again with the next thing to write.
final class Scribe implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Scribe.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final SettingsStore settings;
    private final BreakMemoryStore memory;
    private final RemedyMemoryStore remedies;
    private final ReminderMemoryStore reminders;
    private final DayLogStore day;
    private final RoutineStore routines;
    private final Journal journal;
    private final ExecutorService pen = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("scribe").factory());
    private final List<Change> unsaved = new ArrayList<>();
    private final List<RoutineChange> unsavedRoutines = new ArrayList<>();

    Scribe(SettingsStore settings, BreakMemoryStore memory, RemedyMemoryStore remedies,
            ReminderMemoryStore reminders, DayLogStore day,
            RoutineStore routines, Journal journal) {
        this.settings = settings;
        this.memory = memory;
        this.remedies = remedies;
        this.reminders = reminders;
        this.day = day;
        this.routines = routines;
        this.journal = journal;
    }

    void write(Settings now) {
        pen.execute(() -> told(settings.save(now)));
    }

    void write(BreakMemory now) {
        pen.execute(() -> told(memory.save(now)));
    }

    void write(RemedyMemory now) {
        pen.execute(() -> told(remedies.save(now)));
    }

    void write(ReminderMemory now) {
        pen.execute(() -> told(reminders.save(now)));
    }

    void write(DayLog now) {
        pen.execute(() -> told(day.save(now)));
    }

    void write(RoutineChange change) {
        pen.execute(() -> {
            unsavedRoutines.add(change);
            if (told(routines.change(unsavedRoutines))) {
                unsavedRoutines.clear();
            }
        });
    }

    void write(Change change) {
        pen.execute(() -> {
            unsaved.add(change);
            if (told(journal.append(unsaved))) {
                unsaved.clear();
            }
        });
    }

    private static boolean told(Saved saved) {
        if (saved instanceof Saved.Failed(var fault)) {
            LOG.log(Level.ERROR, "not saved: " + fault);
            return false;
        }
        return true;
    }

    /// Waits a little for what is still to be written.
    @Override
    public void close() {
        pen.shutdown();
        try {
            if (!pen.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.ERROR, "the disk takes too long; something may not be saved");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
