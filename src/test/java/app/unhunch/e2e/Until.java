package app.unhunch.e2e;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Waits for a condition instead of for a time.
public final class Until {

    private static final Duration LOOK = Duration.ofMillis(10);

    private Until() {}

    /// Waits until `condition` holds; fails, naming `what`, once `limit` is over.
    public static void holds(String what, Duration limit, Callable<Boolean> condition) throws Exception {
        holds(what, limit, LOOK, condition);
    }

    /// The same, with `pace` between two looks, for looks that cost something.
    public static void holds(String what, Duration limit, Duration pace, Callable<Boolean> condition)
            throws Exception {
        present(what, limit, pace, () -> condition.call() ? Optional.of(what) : Optional.empty());
    }

    /// Waits until `look` finds something, and answers it; fails, naming `what`, once `limit` is over.
    public static <T> T present(String what, Duration limit, Callable<Optional<T>> look) throws Exception {
        return present(what, limit, LOOK, look);
    }

    /// The same, with `pace` between two looks, for looks that cost something.
    public static <T> T present(String what, Duration limit, Duration pace, Callable<Optional<T>> look)
            throws Exception {
        var end = System.nanoTime() + limit.toNanos();
        var found = look.call();
        while (found.isEmpty()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("not within " + limit.toMillis() + " ms: " + what);
            }
            LockSupport.parkNanos(pace.toNanos());
            found = look.call();
        }
        return found.get();
    }
}
