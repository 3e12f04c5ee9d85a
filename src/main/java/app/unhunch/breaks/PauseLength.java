package app.unhunch.breaks;

import java.time.Duration;
import java.time.Instant;

/// How long breaks are to be paused. Every end is an instant on the wall, the one that is shown: it holds through sleep,
/// lock and restart.
public sealed interface PauseLength {

    /// A time from now.
    ///
    /// @param length positive
    record For(Duration length) implements PauseLength {

        public For {
            if (!length.isPositive()) {
                throw new IllegalArgumentException("a pause must be longer than nothing, was " + length);
            }
        }
    }

    /// Until an instant.
    record Until(Instant end) implements PauseLength {}

    /// Until working hours start the next time, today or later; without working hours as [UntilTomorrow].
    record UntilNextStart() implements PauseLength {}

    /// Until the first working start of a day after today; without working hours until 06:00 of tomorrow.
    record UntilTomorrow() implements PauseLength {}

    /// Until the user turns breaks back on.
    record UntilResumed() implements PauseLength {}
}
