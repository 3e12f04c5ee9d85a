package app.unhunch.desktop;

import java.util.function.Consumer;

/// Hears of sleep, lock and shutdown.
public interface SessionWatch extends Sense {

    /// Tells `listener` every change from now on; a screen that is locked already is told as a change.
    void listen(Consumer<SessionChange> listener);

    /// Used where nobody tells; the clock's gaps are all there is.
    static SessionWatch none() {
        return new NoSessionWatch();
    }
}
