package app.unhunch.desktop;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Knows how long there was no input from keyboard, mouse or touch. Costs at most one wake-up a
/// second, and only while somebody is away; starts no process.
public interface IdleWatch extends Sense {

    /// Time since the last input; empty where no source knows, which counts as active. Waits at most
    /// half a second for a source that hangs, so it is asked on a virtual thread.
    Optional<Duration> idle();

    /// Tells `listener` each time the user is away for `limit` and each time they come back, until the
    /// answer is closed.
    ///
    /// @param limit at least three seconds
    Watch watch(Duration limit, Consumer<IdleChange> listener);

    /// Used where no source is to be found: never idle.
    static IdleWatch none() {
        return new NoIdleWatch();
    }
}
