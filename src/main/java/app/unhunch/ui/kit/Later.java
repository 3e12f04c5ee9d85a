package app.unhunch.ui.kit;

import java.time.Duration;
import javafx.util.Subscription;

/// Does things later on the FX thread.
@FunctionalInterface
public interface Later {

    /// Runs `task` once after `delay`, unless it is unsubscribed before.
    Subscription after(Duration delay, Runnable task);
}
