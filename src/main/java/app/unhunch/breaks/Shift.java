package app.unhunch.breaks;

import java.time.Instant;
import java.util.Optional;

/// Where a moment lies in the working hours.
///
/// @param kind what it is
/// @param until when that changes; empty means never
public record Shift(Kind kind, Optional<Instant> until) {

    /// What a moment is.
    public enum Kind {
        OPEN, LUNCH, CLOSED
    }

    /// Whether breaks may come.
    public boolean open() {
        return kind == Kind.OPEN;
    }
}
