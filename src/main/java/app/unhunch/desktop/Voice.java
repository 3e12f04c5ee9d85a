package app.unhunch.desktop;

import java.io.IOException;
import java.time.Duration;

/// Speaks. The caller speaks one sentence at a time and lets each call block a thread of its own; the
/// others may run beside it.
public interface Voice extends AutoCloseable {

    /// Gets ready so that the first words are on time, and finds out whether there is a voice.
    ///
    /// @throws IOException where there is none; the message says why
    void warmUp() throws IOException;

    /// Does ahead what can be done ahead, so that `speech` begins at once when it is said. Never fails.
    void prepare(Speech speech);

    /// Says `speech` and returns when it has been heard, or shortly after `stop` is asked for.
    ///
    /// @param volume 0 (nothing) to 1 (as loud as our sounds)
    /// @param patience words that cannot begin within this time are not said at all
    /// @throws IOException if it cannot be said; the message says why
    void say(Speech speech, double volume, Duration patience, Stop stop) throws IOException;

    /// Gives back what the voice holds; it is not used afterwards.
    @Override
    void close();

    /// Used where the desktop does not speak.
    ///
    /// @param reason why; every call answers it
    static Voice none(String reason) {
        return new Voice() {
            @Override
            public void warmUp() throws IOException {
                throw new IOException(reason);
            }

            @Override
            public void prepare(Speech speech) {}

            @Override
            public void say(Speech speech, double volume, Duration patience, Stop stop) throws IOException {
                throw new IOException(reason);
            }

            @Override
            public void close() {}
        };
    }
}
