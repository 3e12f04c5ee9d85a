package app.unhunch;

import app.unhunch.breaks.BreakMemory;
import app.unhunch.breaks.DayLog;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.plan.ReminderMemory;
import app.unhunch.remedy.RemedyMemory;
import app.unhunch.settings.Settings;
import app.unhunch.store.BreakMemoryStore;
import app.unhunch.store.DayLogStore;
import app.unhunch.store.DiskFault;
import app.unhunch.store.Journal;
import app.unhunch.store.Loaded;
import app.unhunch.store.Problem;
import app.unhunch.store.RemedyMemoryStore;
import app.unhunch.store.ReminderMemoryStore;
import app.unhunch.store.RoutineStore;
import app.unhunch.store.SettingsStore;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The user's files, as the agent finds them when it starts and keeps them afterwards.
final class AgentFiles implements AutoCloseable {

    private static final Logger LOG = System.getLogger(AgentFiles.class.getName());

    private final SettingsStore settings;
    private final BreakMemoryStore memory;
    private final RemedyMemoryStore remedies;
    private final ReminderMemoryStore reminders;
    private final DayLogStore day;
    private final Journal journal;
    private final Scribe scribe;

    /// What was kept when the agent before ended.
    ///
    /// @param wrong what was not understood in the settings; its defaults stand in for it
    /// @param lost the last line of the history, where it was cut off and taken away
    record Kept(Settings settings, Optional<BreakMemory> memory, DayLog day, List<Problem> wrong,
            Optional<Problem> lost) {}

    /// @param refused is told what the disk said when something could not be saved, on a thread of its own
    AgentFiles(Home home, Consumer<DiskFault> refused) {
        var folders = home.folders();
        settings = new SettingsStore(folders.settings(), Clock::today);
        memory = new BreakMemoryStore(folders.state(), Clock::today);
        remedies = new RemedyMemoryStore(folders.state(), Clock::today);
        reminders = new ReminderMemoryStore(folders.state(), Clock::today);
        day = new DayLogStore(folders.state(), Clock::today);
        journal = SparePen.journal(home);
        scribe = new Scribe(settings, memory, remedies, reminders, day, new RoutineStore(folders.data(), Clock::today),
                journal, refused);
    }

    /// Opens what is needed from the first moment on; what is broken is put aside and named in the log.
    Kept open() {
        List<Problem> lost = new ArrayList<>();
        var _ = logged(journal.open(lost::add));
        var chosen = settings.open();
        return new Kept(logged(chosen), logged(memory.open()), logged(day.open()), chosen.problems(),
                lost.stream().findFirst());
    }

    /// Where warmth and cold stood; empty where none was on its way.
    Optional<RemedyMemory> remedies() {
        return logged(remedies.open());
    }

    /// Which parts of the 7-day plan had their turn.
    ReminderMemory reminders() {
        return logged(reminders.open());
    }

    /// Everything that was done, read from the disk.
    History history() {
        return journal.read().value();
    }

    /// An entry as a change that can be written.
    Change.Add adding(Entry entry, Instant now) {
        return journal.adding(entry, now);
    }

    Scribe scribe() {
        return scribe;
    }

    /// Waits a little for what is still to be written.
    @Override
    public void close() {
        scribe.close();
    }

    private static <T> T logged(Loaded<T> loaded) {
        loaded.problems().forEach(problem -> LOG.log(Level.WARNING, problem.toString()));
        return loaded.value();
    }
}
