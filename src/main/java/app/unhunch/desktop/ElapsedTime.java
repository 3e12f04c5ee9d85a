package app.unhunch.desktop;

import java.time.Duration;

/// A clock of time that really went by: it runs on while the machine sleeps and takes no notice of
/// steps of the wall clock.
public interface ElapsedTime {

    /// Time since a moment that stays the same while the program runs; never goes back. Safe on every
    /// thread, never waits.
    Duration now();

    /// How much of it the machine has slept since this clock was made.
    Duration slept();
}
