package app.unhunch.e2e;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Waits for a condition instead of for a time.
public final class Until {

    private static final long LOOK_NANOS = Duration.ofMillis(10).toNanos();

    private Until() {}

    /// Waits until `condition` holds; fails, naming `what`, once `limit` is over.
    public static void holds(String what, Duration limit, Callable<Boolean> condition) throws Exception {
        present(what, limit, () -> condition.call() ? Optional.of(what) : Optional.empty());
    }

    /// Waits until `look` finds something, and answers it; fails, naming `what`, once `limit` is over.
    public static <T> T present(String what, Duration limit, Callable<Optional<T>> look) throws Exception {
        var end = System.nanoTime() + limit.toNanos();
        var found = look.call();
        while (found.isEmpty()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("not within " + limit.toMillis() + " ms: " + what);
            }
            LockSupport.parkNanos(LOOK_NANOS);
            found = look.call();
        }
        return found.get();
    }
}
