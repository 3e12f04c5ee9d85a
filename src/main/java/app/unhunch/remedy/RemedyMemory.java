package app.unhunch.remedy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;

/// What is kept over a restart.
///
/// @param savedAt when
/// @param round what ran or was interrupted then
/// @param lockedUntil before which no round that needs rest begins
public record RemedyMemory(Instant savedAt, Optional<Kept> round, Optional<Instant> lockedUntil) {

    /// A round that was not over.
    ///
    /// @param paused whether it was interrupted
    /// @param left time it still lasts
    /// @param checkIn time until the skin is looked at, zero if that is due; empty if it need not be
    public record Kept(Round round, ZonedDateTime began, boolean paused, Duration left, Optional<Duration> checkIn) {}
}
