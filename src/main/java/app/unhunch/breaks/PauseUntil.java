package app.unhunch.breaks;

import java.time.Instant;
import java.util.Optional;

/// A pause that runs.
///
/// @param end when it ends; empty means: when the user turns breaks back on
public record PauseUntil(Optional<Instant> end) {

    /// Whether it is over at `now`.
    public boolean over(Instant now) {
        return end.isPresent() && !now.isBefore(end.get());
    }
}
