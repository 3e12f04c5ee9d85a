package app.unhunch.breaks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;

/// What is kept over a restart.
///
/// @param savedAt when
/// @param sitting sitting time since the last rest
/// @param left sitting time until the next break; negative when it is overdue
/// @param every the interval that `left` was counted by
/// @param snoozed whether `left` is that of a snooze
/// @param snoozes how many snoozes the break has had
/// @param announced whether its notice was written down
/// @param turn how many breaks there were
/// @param sinceLong sitting time since the last long break
/// @param day the day that `today` is about
/// @param today sitting time of that day
/// @param pause until when breaks are paused, if they are
/// @param skipped the last skip, while it could still be undone
public record BreakMemory(Instant savedAt, Duration sitting, Duration left, Duration every, boolean snoozed,
        int snoozes, boolean announced, int turn, Duration sinceLong, LocalDate day, Duration today,
        Optional<PauseUntil> pause, Optional<Skip> skipped) {

    public BreakMemory {
        if (sitting.isNegative() || today.isNegative() || snoozes < 0 || turn < 0) {
            throw new IllegalArgumentException("a memory of breaks must not hold negative numbers");
        }
    }

    /// A skip that was not final yet.
    ///
    /// @param at when it was asked for
    /// @param size of the break
    public record Skip(ZonedDateTime at, BreakSize size) {}
}
