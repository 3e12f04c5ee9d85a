package app.unhunch.desktop;

import java.io.IOException;

/// One way of learning whether the screen is locked; used by one thread at a time.
public interface ScreenLock {

    /// Stable key for the diagnostics.
    String name();

    /// Whether it is locked now.
    ///
    /// @throws IOException when the system does not say
    boolean locked() throws IOException;
}
