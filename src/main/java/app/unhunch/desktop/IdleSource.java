package app.unhunch.desktop;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// One way of learning how long there was no input; used by one thread at a time.
public interface IdleSource extends AutoCloseable {

    /// Stable key for the diagnostics.
    String name();

    /// Time since the last input.
    ///
    /// @throws IOException when the source is gone; it is closed then and opened anew later
    Duration idle() throws IOException;

    /// Whether the time counts on between inputs, so that one that is always zero is a fault.
    boolean counts();

    /// Calls `back` at the next input, on any thread, unless the answer is closed before; empty where the source can
    /// only be asked again and again.
    default Optional<Watch> atReturn(Runnable back) {
        return Optional.empty();
    }

    @Override
    void close();

    /// Makes a source, or fails where the desktop does not have it.
    @FunctionalInterface
    interface Opening {

        /// A source that answers.
        ///
        /// @throws IOException where the desktop does not have it
        IdleSource open() throws IOException;
    }
}
