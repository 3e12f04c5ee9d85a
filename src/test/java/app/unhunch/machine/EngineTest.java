package app.unhunch.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The loop that runs a machine.
class EngineTest {

    private static final Moment START = new Moment(Duration.ZERO, ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0,
            ZoneOffset.UTC));

    private final List<Object> seen = new ArrayList<>();

    /// Adds what it hears; a negative number is a bug.
    private static class Adder implements Machine<Integer, Integer, String> {

        @Override
        public Outcome<Integer, String> on(Integer state, Integer event) {
            if (event < 0) {
                throw new IllegalStateException("bug");
            }
            return new Outcome<>(state + event, event == 0 ? List.of() : List.of("plus " + event, "done"));
        }

        @Override
        public Optional<Duration> wakeAt(Integer state) {
            return Optional.empty();
        }

        @Override
        public Integer tick(Moment at) {
            return 0;
        }
    }

    @Test
    void f3_whoeverThrowsIsReportedAndTheLoopGoesOn() {
        var engine = new Engine<>(new Adder(), () -> START, Duration.ofHours(1), this::publish, this::perform,
                fault -> seen.add("fault " + fault.getMessage()), Optional::<Function<Moment, Integer>>empty);
        engine.send(_ -> 1);
        engine.send(_ -> -1);
        engine.send(_ -> {
            throw new IllegalArgumentException("no event");
        });
        engine.send(_ -> 2);
        engine.send(_ -> {
            Thread.currentThread().interrupt();
            return 3;
        });
        engine.run(0);
        assertEquals(true, Thread.interrupted());
        assertEquals(List.of(0, 1, "fault seen 1", "plus 1", "fault heard plus 1", "done", "fault bug",
                "fault no event", 3, "plus 2", "done", 6, "plus 3", "done"), seen);
    }

    /// Is always late, and fails whenever it hears the time.
    private static final class Stuck implements Machine<Integer, Integer, String> {

        @Override
        public Outcome<Integer, String> on(Integer state, Integer event) {
            throw new IllegalStateException("stuck");
        }

        @Override
        public Optional<Duration> wakeAt(Integer state) {
            return Optional.of(Duration.ZERO);
        }

        @Override
        public Integer tick(Moment at) {
            return 0;
        }
    }

    @Test
    void f3_whatFailsAtItsDeadlineIsTriedAgainAtTheNextHeartbeatAndNotAtOnce() {
        var heartbeat = Duration.ofMillis(40);
        var engine = new Engine<>(new Stuck(), () -> START, heartbeat, seen::add, seen::add, fault -> {
            seen.add(fault.getMessage());
            if (seen.size() == 4) {
                Thread.currentThread().interrupt();
            }
        }, Optional::<Function<Moment, Integer>>empty);
        var began = System.nanoTime();
        engine.run(0);
        assertEquals(true, Thread.interrupted());
        assertEquals(List.of(0, "stuck", "stuck", "stuck"), seen);
        assertEquals(true, System.nanoTime() - began >= 2 * heartbeat.toNanos());
    }

    @Test
    @Timeout(10)
    void f3_whatSomebodyAskedForInVainHoldsUpNoDeadline() {
        var engine = new Engine<>(new Adder() {
            @Override
            public Optional<Duration> wakeAt(Integer state) {
                return Optional.of(Duration.ZERO);
            }

            @Override
            public Integer tick(Moment at) {
                Thread.currentThread().interrupt();
                return 5;
            }
        }, () -> START, Duration.ofHours(1), this::publish, this::perform,
                fault -> seen.add("fault " + fault.getMessage()), Optional::<Function<Moment, Integer>>empty);
        engine.send(_ -> -1);
        engine.run(0);
        assertEquals(true, Thread.interrupted());
        assertEquals(List.of(0, "fault bug", 5, "plus 5", "done"), seen);
    }

    @Test
    void f3_whoeverIsAskedFirstMayFailToo() {
        var engine = new Engine<>(new Adder(), () -> START, Duration.ofHours(1), this::publish, this::perform,
                fault -> seen.add("fault " + fault.getMessage()), () -> {
                    throw new IllegalStateException("asked");
                });
        engine.send(_ -> {
            Thread.currentThread().interrupt();
            return 3;
        });
        engine.run(0);
        assertEquals(true, Thread.interrupted());
        assertEquals(List.of(0, "fault asked", 3, "plus 3", "done"), seen);
    }

    private void publish(Integer state) {
        seen.add(state);
        if (state == 1) {
            throw new IllegalStateException("seen 1");
        }
    }

    private void perform(String cue) {
        seen.add(cue);
        if (cue.equals("plus 1")) {
            throw new IllegalStateException("heard plus 1");
        }
    }
}
