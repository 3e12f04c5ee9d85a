package app.unhunch.remedy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What screens and tray show of the remedies; stays right until the next one, as its times are instants.
///
/// @param now the round that runs or is interrupted
/// @param lockedUntil before which no round that needs rest begins
/// @param last what ended last
public record RemedyStatus(Optional<Current> now, Optional<Instant> lockedUntil, Optional<Ended> last) {

    /// Nothing runs and nothing is locked.
    public static final RemedyStatus NONE = new RemedyStatus(Optional.empty(), Optional.empty(), Optional.empty());

    /// A round that is not over.
    ///
    /// @param ends when it ends; empty while it is interrupted
    /// @param left time it still lasts at the moment this was taken
    /// @param check when the skin is looked at; in the past while the answer is waited for, empty if it need not be
    public record Current(Round round, Optional<Instant> ends, Duration left, Optional<Instant> check) {

        /// Time it still lasts at `now`, never negative.
        public Duration left(Instant now) {
            var time = ends.map(end -> Duration.between(now, end)).orElse(left);
            return time.isNegative() ? Duration.ZERO : time;
        }
    }
}
