package app.unhunch.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// A break on the rail of the day.
///
/// @param at where on the rail
/// @param kind what it is or became
/// @param length how long it was worked or away; zero where that says nothing
/// @param heldBy what had held it before; mostly nothing
public record RailNode(Instant at, Kind kind, Duration length, Set<QuietReason> heldBy) {

    /// What a break is or became.
    public enum Kind {

        TAKEN, PART, SKIPPED, MISSED, AWAY,

        /// The one that comes next.
        NEXT,

        /// One that would come after it.
        LATER
    }

    public RailNode {
        heldBy = Set.copyOf(heldBy);
    }

    static RailNode planned(Instant at, Kind kind) {
        return new RailNode(at, kind, Duration.ZERO, Set.of());
    }
}
