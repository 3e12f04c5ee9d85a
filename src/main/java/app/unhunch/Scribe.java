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
import app.unhunch.store.DiskFault;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Writes the agent's files one after the other, off the engine's thread. What the disk refuses is kept and offered
/// again with the next thing to write, and is told once until all is well again.
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
    private final Set<String> refusing = new HashSet<>();
    private final Consumer<DiskFault> refused;

    /// @param refused is told on the scribe's thread what the disk said, when it was willing before
    Scribe(SettingsStore settings, BreakMemoryStore memory, RemedyMemoryStore remedies,
            ReminderMemoryStore reminders, DayLogStore day,
            RoutineStore routines, Journal journal, Consumer<DiskFault> refused) {
        this.settings = settings;
        this.memory = memory;
        this.remedies = remedies;
        this.reminders = reminders;
        this.day = day;
        this.routines = routines;
        this.journal = journal;
        this.refused = refused;
    }

    void write(Settings now) {
        pen.execute(() -> told("settings", settings.save(now)));
    }

    void write(BreakMemory now) {
        pen.execute(() -> told("breaks", memory.save(now)));
    }

    void write(RemedyMemory now) {
        pen.execute(() -> told("remedies", remedies.save(now)));
    }

    void write(ReminderMemory now) {
        pen.execute(() -> told("plan", reminders.save(now)));
    }

    void write(DayLog now) {
        pen.execute(() -> told("day", day.save(now)));
    }

    void write(RoutineChange change) {
        pen.execute(() -> {
            unsavedRoutines.add(change);
            if (isSaved("routines", routines.change(unsavedRoutines))) {
                unsavedRoutines.clear();
            }
        });
    }

    void write(Change change) {
        pen.execute(() -> {
            unsaved.add(change);
            if (isSaved("history", journal.append(unsaved))) {
                unsaved.clear();
            }
        });
    }

    /// Runs something once all is written that came before.
    void afterwards(Runnable look) {
        pen.execute(look);
    }

    private boolean isSaved(String what, Saved saved) {
        told(what, saved);
        return saved instanceof Saved.Whole;
    }

    private void told(String what, Saved saved) {
        switch (saved) {
            case Saved.Whole _ -> refusing.remove(what);
            case Saved.Failed(var fault) -> {
                LOG.log(Level.ERROR, "not saved: " + fault);
                if (refusing.isEmpty()) {
                    refused.accept(fault);
                }
                refusing.add(what);
            }
        }
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
