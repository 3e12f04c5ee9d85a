package app.unhunch.desktop;

import java.io.IOException;
import java.time.Duration;

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
