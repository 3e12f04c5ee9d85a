package app.unhunch.machine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The one loop that runs a machine: takes events, keeps the state, publishes it and hands out cues. Everything that
/// wants to change the state sends an event; nothing else touches it.
///
/// @param <S> states
/// @param <E> events
/// @param <C> cues
public final class Engine<S, E, C> {

    private final Machine<S, E, C> machine;
    private final Supplier<Moment> clock;
    private final Duration heartbeat;
    private final Consumer<S> publish;
    private final Consumer<C> perform;
    private final Consumer<RuntimeException> faults;
    private final Supplier<Optional<Function<Moment, E>>> first;
    private final BlockingQueue<Function<Moment, E>> inbox = new LinkedBlockingQueue<>();

    /// An engine that is not running yet.
    ///
    /// @param clock tells the moment
    /// @param heartbeat the longest sleep, after which the machine hears the time even if nothing is due, so that sleep
    ///        of the computer and steps of its clock are noticed
    /// @param publish is given every new state
    /// @param perform is given every cue
    /// @param faults is given what a listener or the machine threw; the loop goes on
    /// @param first asked before every event for one that has to be heard before it, such as that the computer slept
    public Engine(Machine<S, E, C> machine, Supplier<Moment> clock, Duration heartbeat, Consumer<S> publish,
            Consumer<C> perform, Consumer<RuntimeException> faults,
            Supplier<Optional<Function<Moment, E>>> first) {
        this.machine = machine;
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.publish = publish;
        this.perform = perform;
        this.faults = faults;
        this.first = first;
    }

    /// Gives the machine an event, made with the moment at which it is taken. Callable from every thread.
    public void send(Function<Moment, E> event) {
        inbox.add(event);
    }

    /// Runs on the calling thread until it is interrupted. What fails at its deadline is tried again a heartbeat later,
    /// or when something happens.
    public void run(S start) {
        guarded(publish, start);
        try {
            var turn = new Turn<>(start, Went.WELL);
            while (true) {
                turn = next(turn);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Where the machine stands, and how it took the time when nothing else was to be heard.
    private record Turn<S>(S state, Went went) {}

    private enum Went {
        WELL, WRONG
    }

    private Turn<S> next(Turn<S> turn) throws InterruptedException {
        var taken = inbox.poll(wait(turn).toNanos(), TimeUnit.NANOSECONDS);
        Function<Moment, E> event = taken == null ? machine::tick : taken;
        var state = first().map(before -> apply(turn.state, before).state).orElse(turn.state);
        var after = apply(state, event);
        return taken == null ? after : new Turn<>(after.state, Went.WELL); // what was asked for is not asked again
    }

    private Optional<Function<Moment, E>> first() {
        try {
            return first.get();
        } catch (RuntimeException fault) {
            faults.accept(fault);
            return Optional.empty();
        }
    }

    private Turn<S> apply(S state, Function<Moment, E> event) {
        try {
            var outcome = machine.on(state, event.apply(clock.get()));
            if (!outcome.state().equals(state)) {
                guarded(publish, outcome.state());
            }
            outcome.cues().forEach(cue -> guarded(perform, cue));
            return new Turn<>(outcome.state(), Went.WELL);
        } catch (RuntimeException fault) {
            faults.accept(fault);
            return new Turn<>(state, Went.WRONG);
        }
    }

    private Duration wait(Turn<S> turn) {
        if (turn.went == Went.WRONG) {
            return heartbeat;
        }
        var left = machine.wakeAt(turn.state).map(due -> due.minus(clock.get().elapsed())).orElse(heartbeat);
        return left.compareTo(heartbeat) > 0 ? heartbeat : left.isNegative() ? Duration.ZERO : left;
    }

    private <T> void guarded(Consumer<T> listener, T value) {
        try {
            listener.accept(value);
        } catch (RuntimeException fault) {
            faults.accept(fault);
        }
    }
}
