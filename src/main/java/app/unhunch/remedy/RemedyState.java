package app.unhunch.remedy;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Where the remedies stand; at most one runs.
public sealed interface RemedyState {

    /// Before anything was heard.
    RemedyState NOT_STARTED = new Resting(Optional.empty(), Optional.empty());

    /// Nothing runs.
    ///
    /// @param lockedUntil elapsed time before which no round that needs rest begins
    /// @param last what ended last, since the program began
    record Resting(Optional<Duration> lockedUntil, Optional<Ended> last) implements RemedyState {}

    /// A round runs.
    ///
    /// @param began when it was started
    /// @param endsAt elapsed time of its end
    record Running(Round round, ZonedDateTime began, Duration endsAt, SkinCheck check) implements RemedyState {

        /// How long it has lasted at the elapsed time `now`, without pauses.
        Duration worked(Duration now) {
            var left = endsAt.minus(now);
            var worked = round.length().minus(left.isNegative() ? Duration.ZERO : left);
            return worked.isNegative() ? Duration.ZERO : worked;
        }
    }

    /// A round is interrupted.
    ///
    /// @param left time it still lasts
    /// @param checkIn time until the skin is looked at, zero if that is due
    record Paused(Round round, ZonedDateTime began, Duration left, Optional<Duration> checkIn)
            implements RemedyState {}
}
