package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.desktop.IdleChange;
import app.unhunch.desktop.IdleWatch;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.Watch;
import app.unhunch.machine.Moment;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Waiting for a pause in typing.
class AgentHandsTest {

    private static final Moment NOW = new Moment(Duration.ofHours(1),
            ZonedDateTime.of(2026, 11, 21, 10, 0, 0, 0, ZoneOffset.UTC));

    private final LinkedBlockingQueue<Function<Moment, BreakEvent>> sent = new LinkedBlockingQueue<>();
    private final Queue<Optional<Duration>> readings = new ConcurrentLinkedQueue<>();
    private final Semaphore looked = new Semaphore(0);

    @Test
    void theSchedulerIsToldOnceTheHandsRest() throws InterruptedException {
        readings.add(Optional.of(Duration.ofMillis(100)));
        readings.add(Optional.of(Duration.ofSeconds(2)));
        var hands = new AgentHands(new Typing(), sent::add);
        hands.await(Duration.ofSeconds(15));
        assertEquals(new BreakEvent.HandsAtRest(NOW), next());
        assertEquals(0, readings.size());
        hands.close();
    }

    @Test
    void whereNobodyKnowsTheHandsRestAtOnce() throws InterruptedException {
        var hands = new AgentHands(IdleWatch.none(), sent::add);
        hands.await(Duration.ofSeconds(15));
        assertEquals(new BreakEvent.HandsAtRest(NOW), next());
        hands.close();
    }

    @Test
    void whoIsAskedAgainForgetsTheQuestionBefore() throws InterruptedException {
        readings.addAll(Collections.nCopies(3, Optional.of(Duration.ofMillis(100))));
        readings.add(Optional.of(Duration.ofSeconds(2)));
        var hands = new AgentHands(new Typing(), sent::add);
        hands.await(Duration.ofSeconds(15));
        assertTrue(looked.tryAcquire(10, TimeUnit.SECONDS));
        hands.await(Duration.ofSeconds(15));
        assertEquals(new BreakEvent.HandsAtRest(NOW), next());
        assertNull(sent.poll(1, TimeUnit.SECONDS), "said twice");
        hands.close();
    }

    private BreakEvent next() throws InterruptedException {
        var event = sent.poll(10, TimeUnit.SECONDS);
        return event == null ? new BreakEvent.Tick(NOW) : event.apply(NOW);
    }

    private final class Typing implements IdleWatch {

        @Override
        public Optional<Duration> idle() {
            var reading = readings.poll();
            looked.release();
            return reading == null ? Optional.empty() : reading;
        }

        @Override
        public Watch watch(Duration limit, Consumer<IdleChange> listener) {
            return () -> {};
        }

        @Override
        public SenseReport report() {
            return SenseReport.absent("idle");
        }

        @Override
        public void close() {}
    }
}
