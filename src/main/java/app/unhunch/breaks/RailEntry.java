package app.unhunch.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// What was written down about a break, as the rail needs it.
///
/// @param at when; for [BreakOutcome#AWAY] and [BreakOutcome#HELD] when it began
/// @param outcome what became of it
/// @param length how long it was worked, held or away
/// @param reasons what held it
public record RailEntry(Instant at, BreakOutcome outcome, Duration length, Set<QuietReason> reasons) {

    public RailEntry {
        reasons = Set.copyOf(reasons);
    }
}
