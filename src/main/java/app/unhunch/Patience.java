package app.unhunch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// How long something is tried again before it is given up. Blocks the thread that asks; not for the engine's.
///
/// @param pace between two tries
/// @param whole after that time no other try is begun
record Patience(Duration pace, Duration whole) {

    /// Ten tries each second.
    static Patience of(Duration whole) {
        return new Patience(Duration.ofMillis(100), whole);
    }

    /// Something that may not work yet.
    @FunctionalInterface
    interface Attempt<T> {

        /// Tries once; empty if it did not work yet.
        Optional<T> make() throws IOException;
    }

    /// Tries at least once, and until something comes of it; empty where nothing did, or the thread is to stop.
    ///
    /// @throws IOException if a try fails for good
    <T> Optional<T> until(Attempt<T> attempt) throws IOException {
        var end = System.nanoTime() + whole.toNanos();
        var made = attempt.make();
        while (made.isEmpty() && System.nanoTime() - end < 0 && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(pace.toNanos());
            made = attempt.make();
        }
        return made;
    }
}
