package app.unhunch.desktop;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Lock and sleep of a system that has to be asked: whether the screen is locked now, and whether its clock says that it
/// has slept. What it does not say counts as not locked.
public final class PolledSession implements SessionWatch {

    private final ScreenLock lock;
    private final Supplier<ElapsedTime> clock;
    private final Duration every;
    private final Lane lane = new Lane("session");
    private final AtomicReference<SenseReport> report;

    // of the lane
    private Consumer<SessionChange> listener = _ -> {};
    private Duration slept = Duration.ZERO;
    private boolean looking;
    private boolean locked;

    /// @param clock makes the clock that knows of sleep, once somebody listens
    /// @param every how often to look
    public PolledSession(ScreenLock lock, Supplier<ElapsedTime> clock, Duration every) {
        this.lock = lock;
        this.clock = clock;
        this.every = every;
        this.report = new AtomicReference<>(SenseReport.waiting("session", lock.name()));
    }

    @Override
    public void listen(Consumer<SessionChange> listener) {
        lane.execute(() -> {
            this.listener = listener;
            if (looking) {
                tellWhereLocked();
            } else {
                looking = true;
                look(clock.get());
            }
        });
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    @Override
    public void close() {
        lane.close();
    }

    // on the lane

    private void look(ElapsedTime time) {
        try {
            sleep(time.slept());
            see(ask());
        } finally {
            var _ = lane.later(every, () -> look(time));
        }
    }

    private boolean ask() {
        try {
            var now = lock.locked();
            report.updateAndGet(old -> old.read(lock.name(), now ? "locked" : "open"));
            return now;
        } catch (IOException silent) {
            report.updateAndGet(old -> old.failed(silent));
            return false;
        }
    }

    private void sleep(Duration now) {
        if (now.compareTo(slept) > 0) {
            slept = now;
            listener.accept(SessionChange.WOKE);
        }
    }

    private void see(boolean now) {
        if (now != locked) {
            locked = now;
            listener.accept(now ? SessionChange.LOCKED : SessionChange.UNLOCKED);
        }
    }

    private void tellWhereLocked() {
        if (locked) {
            listener.accept(SessionChange.LOCKED);
        }
    }
}
