package app.unhunch;

import app.unhunch.breaks.BreakStatus;
import app.unhunch.desktop.Notifier;
import app.unhunch.desktop.NotifierEvent;
import app.unhunch.history.History;
import app.unhunch.machine.Engine;
import app.unhunch.machine.Moment;
import app.unhunch.plan.Daypart;
import app.unhunch.plan.ReminderCue;
import app.unhunch.plan.ReminderEvent;
import app.unhunch.plan.ReminderEvent.Obstacle;
import app.unhunch.plan.ReminderEvent.Way;
import app.unhunch.plan.ReminderMemory;
import app.unhunch.plan.ReminderState;
import app.unhunch.plan.Reminders;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.settings.PlanSettings;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Reminds of the 7-day plan by notifications, on a thread of its own that runs only while a plan is on. That thread owns
/// the number of the last notice, the break scheduler's every other field but the references.
final class AgentPlan implements AutoCloseable {

    /// How late a step of the clock on the wall may be noticed.
    private static final Duration HEARTBEAT = Duration.ofSeconds(60);

    /// Numbers of its notices: none of breaks is that high, those of remedies are negative.
    private static final long BEFORE_FIRST = 1L << 40;

    private final Supplier<Moment> clock;
    private final Notifier notifier;
    private final PlanNotices words;
    private final Outside outside;
    private final Engine<ReminderState, ReminderEvent, ReminderCue> engine;
    private final AtomicReference<Settings> settings = new AtomicReference<>(Settings.DEFAULTS);
    private final AtomicReference<Optional<PlanNotices.Word>> live = new AtomicReference<>(Optional.empty());
    private Optional<Thread> thread = Optional.empty();
    private boolean runs;
    private final Map<Obstacle, Way> told = new EnumMap<>(Obstacle.class);
    private Optional<PlanSettings> seen = Optional.empty();
    private Way remedies = Way.OPEN;
    private long last = BEFORE_FIRST;

    /// What reminders need and lead to. Called on their thread, but for `play`.
    ///
    /// @param history what was done; may block
    /// @param recall what had its turn when the agent ended; may block
    /// @param save keeps that
    /// @param knock sounds the notice
    /// @param play opens the window and lets the routine with that id begin there
    record Outside(Supplier<History> history, Supplier<ReminderMemory> recall, Consumer<ReminderMemory> save,
            Runnable knock, Consumer<String> play) {}

    AgentPlan(Supplier<Moment> clock, Notifier notifier, PlanNotices words, Outside outside) {
        this.clock = clock;
        this.notifier = notifier;
        this.words = words;
        this.outside = outside;
        this.engine = new Engine<>(new Reminders(), clock, HEARTBEAT, _ -> {}, this::perform, new Faults(),
                Optional::empty);
    }

    /// Takes what the user chose and where the breaks stand.
    void see(Settings now, BreakStatus status) {
        settings.set(now);
        if (!runs && now.plan().started().isPresent()) {
            begin();
        }
        if (!seen.equals(Optional.of(now.plan()))) {
            seen = Optional.of(now.plan());
            settle(now.plan());
        }
        if (runs && now.plan().started().isEmpty()) {
            end();
        }
        stands(Obstacle.BREAK, ofBreaks(status));
        stands(Obstacle.QUIET, ofQuiet(status));
        stands(Obstacle.REMEDY, remedies);
    }

    /// Takes where the remedies stand.
    void see(RemedyStatus status) {
        remedies = status.now().isPresent() ? Way.BARRED : Way.OPEN;
        stands(Obstacle.REMEDY, remedies);
    }

    /// What became of a notice; those of others are left alone.
    void heard(NotifierEvent event) {
        if (event instanceof NotifierEvent.ActionInvoked(var id, var key)) {
            live.get().filter(word -> word.notice().id() == id).ifPresent(word -> act(word, key));
        }
    }

    @Override
    public void close() {
        withdraw();
        thread.ifPresent(Thread::interrupt);
    }

    private void act(PlanNotices.Word word, String key) {
        live.set(Optional.empty());
        if (key.equals(PlanNotices.START)) {
            outside.play().accept(word.routine());
        } else if (key.equals(PlanNotices.LATER)) {
            engine.send(at -> new ReminderEvent.Later(at, word.part()));
        }
    }

    /// One thread after the other: the one before may still be at its last event.
    private void begin() {
        var before = thread;
        runs = true;
        thread = Optional.of(Thread.ofVirtual().name("plan").start(() -> {
            if (before.isEmpty() || isOver(before.get())) {
                engine.run(ReminderState.NOT_STARTED);
            }
        }));
        engine.send(at -> new ReminderEvent.Recalled(at, outside.recall().get()));
        seen.ifPresent(this::settle);
    }

    /// The thread ends once it has heard everything before; what is sent later waits for the next.
    private void end() {
        runs = false;
        told.clear();
        engine.send(at -> {
            Thread.currentThread().interrupt();
            return new ReminderEvent.Tick(at);
        });
    }

    private static boolean isOver(Thread before) {
        try {
            before.join();
            return true;
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void settle(PlanSettings plan) {
        if (runs) {
            engine.send(at -> new ReminderEvent.Settled(at, plan));
        }
    }

    private void stands(Obstacle what, Way now) {
        if (runs && told.put(what, now) != now) {
            engine.send(at -> new ReminderEvent.Stands(at, what, now));
        }
    }

    private static Way ofBreaks(BreakStatus status) {
        return switch (status.phase()) {
            case NOTICE, DUE, ON_BREAK -> Way.BARRED;
            case STARTING, WORKING, RESTING, HELD, PAUSED, AWAY, LOCKED, LUNCH, OUTSIDE_HOURS -> Way.OPEN;
        };
    }

    private static Way ofQuiet(BreakStatus status) {
        return switch (status.phase()) {
            case STARTING, RESTING, HELD, PAUSED, AWAY, LOCKED -> Way.BARRED;
            case WORKING, NOTICE, DUE, ON_BREAK, LUNCH, OUTSIDE_HOURS ->
                    status.quiet().isEmpty() ? Way.OPEN : Way.BARRED;
        };
    }

    private void perform(ReminderCue cue) {
        switch (cue) {
            case ReminderCue.Remind(var part) -> remind(part);
            case ReminderCue.Save(var memory) -> outside.save().accept(memory);
            case ReminderCue.Withdraw _ -> withdraw();
        }
    }

    private void remind(Daypart part) {
        words.word(++last, part, settings.get(), outside.history().get(), clock.get().wall()).ifPresent(word -> {
            live.set(Optional.of(word));
            if (part != Daypart.NIGHT) {
                outside.knock().run();
            }
            notifier.show(word.notice());
        });
    }

    private void withdraw() {
        live.getAndSet(Optional.empty()).ifPresent(word -> notifier.withdraw(word.notice().id()));
    }
}
