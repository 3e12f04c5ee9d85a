package app.unhunch.desktop;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/// Elapsed time from two clocks of the system: a fine one that stands still while the machine sleeps, and
/// a coarse one that runs on. What the coarse one is ahead is sleep.
public final class SleepAwareTime implements ElapsedTime {

    private final LongSupplier fine;
    private final LongSupplier coarse;
    private final long least;
    private final long start;
    private final AtomicReference<Reading> last;

    private record Reading(long elapsed, long slept) {}

    /// @param fine nanoseconds without sleep
    /// @param coarse nanoseconds with sleep
    /// @param least the shortest sleep to believe in; more than the coarse clock's grain
    public SleepAwareTime(LongSupplier fine, LongSupplier coarse, Duration least) {
        this.fine = fine;
        this.coarse = coarse;
        this.least = least.toNanos();
        this.start = coarse.getAsLong() - fine.getAsLong();
        this.last = new AtomicReference<>(new Reading(fine.getAsLong(), 0));
    }

    @Override
    public Duration now() {
        return Duration.ofNanos(read().elapsed());
    }

    @Override
    public Duration slept() {
        return Duration.ofNanos(read().slept());
    }

    private Reading read() {
        long awake = fine.getAsLong();
        long ahead = coarse.getAsLong() - awake - start;
        return last.updateAndGet(before -> {
            long slept = ahead - before.slept() >= least ? ahead : before.slept();
            return new Reading(Math.max(before.elapsed(), awake + slept), slept);
        });
    }
}
