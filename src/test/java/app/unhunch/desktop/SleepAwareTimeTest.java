package app.unhunch.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SleepAwareTimeTest {

    private final AtomicLong fine = new AtomicLong(5_000);
    private final AtomicLong coarse = new AtomicLong(900_000);
    private final SleepAwareTime time = new SleepAwareTime(fine::get, coarse::get, Duration.ofSeconds(1));
    private final Duration start = time.now();

    @Test
    void awakeBothClocksAgree() {
        pass(Duration.ofMinutes(3));
        assertEquals(Duration.ofMinutes(3), time.now().minus(start));
        assertEquals(Duration.ZERO, time.slept());
    }

    @Test
    void sleepCountsThoughTheFineClockStoodStill() {
        pass(Duration.ofMinutes(1));
        coarse.addAndGet(Duration.ofHours(8).toNanos());
        pass(Duration.ofMinutes(1));
        assertEquals(Duration.ofHours(8).plusMinutes(2), time.now().minus(start));
        assertEquals(Duration.ofHours(8), time.slept());
    }

    @Test
    void theGrainOfTheCoarseClockIsNoSleep() {
        pass(Duration.ofMinutes(1));
        coarse.addAndGet(Duration.ofMillis(990).toNanos());
        assertEquals(Duration.ofMinutes(1), time.now().minus(start));
    }

    @Test
    void itNeverGoesBack() {
        pass(Duration.ofMinutes(1));
        time.now();
        fine.addAndGet(-Duration.ofSeconds(30).toNanos());
        coarse.addAndGet(-Duration.ofSeconds(30).toNanos());
        assertEquals(Duration.ofMinutes(1), time.now().minus(start));
    }

    private void pass(Duration span) {
        fine.addAndGet(span.toNanos());
        coarse.addAndGet(span.toNanos());
    }
}
