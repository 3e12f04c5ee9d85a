package app.unhunch.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PolledIdleTest {

    private static final IdleSource.Opening ABSENT = () -> {
        throw new IOException("no compositor");
    };

    private final AtomicReference<Duration> reading = new AtomicReference<>(Duration.ofSeconds(1));
    private final AtomicInteger closed = new AtomicInteger();
    private final LinkedBlockingQueue<IdleChange> told = new LinkedBlockingQueue<>();
    private PolledIdle watch = new PolledIdle(List.of(ABSENT, Scripted::new));

    @AfterEach
    void leave() {
        watch.close();
    }

    @Test
    void theFirstSourceThatAnswersIsAsked() {
        assertEquals(Optional.of(Duration.ofSeconds(1)), watch.idle());
        assertEquals(new SenseReport("idle", "scripted", SenseState.WORKING, Optional.of("1000 ms"), Optional.empty()),
                watch.report());
    }

    @Test
    void whoIsAwayAlreadyIsToldAtOnceAndTheReturnSoon() throws InterruptedException {
        reading.set(Duration.ofMinutes(7));
        watch.watch(Duration.ofMinutes(5), told::add);
        assertEquals(new IdleChange.Left(Duration.ofMinutes(7)), told.poll(10, TimeUnit.SECONDS));
        reading.set(Duration.ofMillis(300));
        assertEquals(new IdleChange.Back(Duration.ofMillis(300)), told.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void aSourceThatCallsAtTheReturnIsNotAskedMeanwhile() throws InterruptedException {
        watch.close();
        var asked = new AtomicInteger();
        var calls = new LinkedBlockingQueue<Runnable>();
        watch = new PolledIdle(List.of(() -> new Scripted() {

            @Override
            public Duration idle() throws IOException {
                asked.incrementAndGet();
                return super.idle();
            }

            @Override
            public Optional<Watch> atReturn(Runnable back) {
                calls.add(back);
                return Optional.of(() -> calls.add(() -> {}));
            }
        }));
        reading.set(Duration.ofMinutes(7));
        watch.watch(Duration.ofMinutes(5), told::add);
        assertEquals(new IdleChange.Left(Duration.ofMinutes(7)), told.poll(10, TimeUnit.SECONDS));
        var back = calls.poll(10, TimeUnit.SECONDS);
        assertEquals(null, told.poll(5, TimeUnit.SECONDS));
        assertEquals(2, asked.get(), "once more, as the return may have come just before");
        reading.set(Duration.ofMillis(300));
        Objects.requireNonNull(back).run();
        assertEquals(new IdleChange.Back(Duration.ofMillis(300)), told.poll(10, TimeUnit.SECONDS));
        assertEquals(1, calls.size(), "the watch is closed once");
    }

    @Test
    void aSourceThatCallsForNothingIsAskedNoMoreThanOneThatNeverCalls() throws InterruptedException {
        watch.close();
        var asked = new AtomicInteger();
        watch = new PolledIdle(List.of(() -> new Scripted() {

            @Override
            public Duration idle() throws IOException {
                asked.incrementAndGet();
                return super.idle();
            }

            @Override
            public Optional<Watch> atReturn(Runnable back) {
                back.run();
                return Optional.of(() -> {});
            }
        }));
        reading.set(Duration.ofMinutes(7));
        watch.watch(Duration.ofMinutes(5), told::add);
        assertEquals(new IdleChange.Left(Duration.ofMinutes(7)), told.poll(10, TimeUnit.SECONDS));
        assertEquals(null, told.poll(3, TimeUnit.SECONDS));
        assertTrue(asked.get() <= 5, "asked " + asked);
    }

    @Test
    void c1_aSourceThatIsAlwaysZeroIsDoubtfulAndNobodyIsIdle() {
        reading.set(Duration.ZERO);
        for (int i = 0; i < 10; i++) {
            watch.idle();
        }
        assertEquals(Optional.empty(), watch.idle());
        assertEquals(SenseState.DOUBTFUL, watch.report().state());
    }

    @Test
    void withoutAnySourceTheReportNamesWhatWasTried() {
        watch.close();
        watch = new PolledIdle(List.of(ABSENT));
        assertEquals(Optional.empty(), watch.idle());
        assertEquals(Optional.of("no source; no compositor"), watch.report().failure());
    }

    @Test
    void c10_aSourceThatBreaksIsClosedAndOpenedAnew() {
        watch.idle();
        reading.set(Duration.ofSeconds(-1));
        assertEquals(Optional.empty(), watch.idle());
        assertEquals(1, closed.get());
        reading.set(Duration.ofSeconds(2));
        assertEquals(Optional.of(Duration.ofSeconds(2)), watch.idle());
        assertTrue(watch.report().failure().orElseThrow().contains("broken"));
    }

    @Test
    void aLimitTooShortToSeeAReturnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> watch.watch(Duration.ofSeconds(2), told::add));
    }

    /// Says what the test wants; a negative time breaks it.
    private class Scripted implements IdleSource {

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public Duration idle() throws IOException {
            if (reading.get().isNegative()) {
                throw new IOException("broken");
            }
            return reading.get();
        }

        @Override
        public boolean counts() {
            return true;
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
