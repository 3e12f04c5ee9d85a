package app.unhunch;

import app.unhunch.breaks.BreakCue;
import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakState;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.Breaks;
import app.unhunch.history.History;
import app.unhunch.machine.Engine;
import app.unhunch.machine.Moment;
import app.unhunch.safety.Gate;
import app.unhunch.safety.Verdict;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// The scheduler as it runs: on the agent's main thread, which alone may ask where it stands.
final class AgentEngine {

    /// Often enough to notice sleep and steps of the clock, rare enough to cost nothing.
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private final Clock clock;
    private final BiConsumer<BreakState, BreakState> publish;
    private final Engine<BreakState, BreakEvent, BreakCue> engine;
    private final Thread thread = Thread.currentThread();
    private BreakState state = BreakState.NOT_STARTED;

    /// @param publish is given every new state: the one before, and the new one
    /// @param perform is given every cue
    AgentEngine(Clock clock, BiConsumer<BreakState, BreakState> publish, Consumer<BreakCue> perform) {
        this.clock = clock;
        this.publish = publish;
        engine = new Engine<>(new Breaks(), clock, HEARTBEAT, this::publish, perform, new Faults(), this::slept);
    }

    /// Runs until it is told to stop.
    void run() {
        engine.run(BreakState.NOT_STARTED);
        var _ = Thread.interrupted(); // what comes at the end may wait a little
    }

    /// Ends it once what came before is done. Callable from every thread.
    void stop() {
        send(at -> {
            thread.interrupt();
            return new BreakEvent.Stopping(at);
        });
    }

    /// Gives the scheduler an event. Callable from every thread.
    void send(Function<Moment, BreakEvent> event) {
        engine.send(event);
    }

    /// Runs something between two events. Callable from every thread.
    void later(Runnable action) {
        send(at -> {
            action.run();
            return new BreakEvent.Tick(at);
        });
    }

    /// What the wall's clock shows. Callable from every thread.
    Instant wall() {
        return clock.get().wall().toInstant();
    }

    BreakState state() {
        return state;
    }

    Settings settings() {
        return state.settings();
    }

    /// Where the breaks stand now.
    BreakStatus status() {
        return state.status(clock.get());
    }

    /// Whether an emergency answer of the last day stands before everything.
    boolean isLocked() {
        var gate = Gate.at(settings().safety(), History.EMPTY, clock.get().wall());
        return gate.of(List.of()) instanceof Verdict.Locked;
    }

    private void publish(BreakState now) {
        var before = state;
        state = now;
        publish.accept(before, now);
    }

    private Optional<Function<Moment, BreakEvent>> slept() {
        Clock.lookUpZone();
        return clock.newSleep().map(length -> at -> new BreakEvent.Slept(at, length));
    }
}
