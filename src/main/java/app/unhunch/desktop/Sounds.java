package app.unhunch.desktop;

import java.io.IOException;

/// Plays our sounds. The caller plays one at a time and lets each call block a thread of its own.
public interface Sounds {

    /// Gets ready so that the first sound is on time, and finds out whether anything can be heard.
    ///
    /// @throws IOException where nothing can; the message says why
    void warmUp() throws IOException;

    /// Plays `sound` and returns when it has been heard, or shortly after `stop` is asked for.
    ///
    /// @param volume 0 (nothing) to 1 (as loud as the sound was made)
    /// @throws IOException if it cannot be heard; the message says why
    void play(Sound sound, double volume, Stop stop) throws IOException;

    /// Used where the desktop plays nothing.
    ///
    /// @param reason why; every call answers it
    static Sounds none(String reason) {
        return new Sounds() {
            @Override
            public void warmUp() throws IOException {
                throw new IOException(reason);
            }

            @Override
            public void play(Sound sound, double volume, Stop stop) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
