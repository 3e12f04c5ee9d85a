package app.unhunch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// How often something is tried again before it is given up. Blocks the thread that asks; not for the engine's.
///
/// @param pace between two tries
/// @param tries in all, at least one
record Patience(Duration pace, int tries) {

    /// Tries that wait for `whole` in all, ten each second.
    static Patience of(Duration whole) {
        var pace = Duration.ofMillis(100);
        return new Patience(pace, Math.toIntExact(whole.dividedBy(pace)) + 1);
    }

    /// Something that may not work yet.
    @FunctionalInterface
    interface Attempt<T> {

        /// Tries once; empty if it did not work yet.
        Optional<T> make() throws IOException;
    }

    /// Tries until something comes of it; empty where nothing did, or the thread is to stop.
    ///
    /// @throws IOException if a try fails for good
    <T> Optional<T> until(Attempt<T> attempt) throws IOException {
        var made = attempt.make();
        for (int again = 1; made.isEmpty() && again < tries && !Thread.currentThread().isInterrupted(); again++) {
            LockSupport.parkNanos(pace.toNanos());
            made = attempt.make();
        }
        return made;
    }
}
