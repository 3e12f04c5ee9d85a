package app.unhunch.desktop.linux;

import java.io.IOException;
import java.time.Duration;

/// One way of learning how long there was no input; used by one thread at a time.
interface IdleSource extends AutoCloseable {

    /// Stable key for the diagnostics.
    String name();

    /// Time since the last input.
    ///
    /// @throws IOException when the source is gone; it is closed then and opened anew later
    Duration idle() throws IOException;

    @Override
    void close();

    /// Makes a source, or fails where the desktop does not have it.
    @FunctionalInterface
    interface Opening {

        IdleSource open() throws IOException;
    }
}
