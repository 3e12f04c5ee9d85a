package app.unhunch.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What screens, tray and command line show of the scheduler; stays right until the next one, as its times are instants.
///
/// @param at when it was taken
/// @param phase what it is about, in one word
/// @param due when the next break comes if all goes on as it is; empty while its time does not run, and where working
///        time ends before
/// @param left sitting time until the next break at `at`, never negative
/// @param every the interval in use
/// @param sitting sitting time since the last rest at `at`
/// @param sits whether sitting time runs
/// @param next what the next break would be
/// @param snoozesLeft how many snoozes it may still have
/// @param canSnooze whether [BreakEvent.Snooze] would do something
/// @param canSkip whether [BreakEvent.Skip] would do something
/// @param undo until when the last skip can be taken back
/// @param quiet the quiet reasons that count now
/// @param resumes when the pause ends; empty also for a pause without an end
/// @param opens when working time begins again, where it is over or ends before the next break; otherwise empty
/// @param today sitting time of the day
public record BreakStatus(Instant at, BreakPhase phase, Optional<Instant> due, Duration left, Duration every,
        Duration sitting, boolean sits, BreakOffer next, int snoozesLeft, boolean canSnooze, boolean canSkip,
        Optional<SkipUndo> undo, Set<QuietReason> quiet, Optional<Instant> resumes, Optional<Instant> opens,
        Duration today) {

    public BreakStatus {
        quiet = Set.copyOf(quiet);
    }

    /// Time until the next break at `now`, never negative.
    public Duration left(Instant now) {
        var time = due.map(instant -> Duration.between(now, instant)).orElse(left);
        return time.isNegative() ? Duration.ZERO : time;
    }

    /// Sitting time since the last rest at `now`.
    public Duration sitting(Instant now) {
        return sits ? sitting.plus(Duration.between(at, now)) : sitting;
    }

    /// A skip that can be taken back.
    ///
    /// @param skipped when it was asked for
    /// @param until when it becomes final
    public record SkipUndo(Instant skipped, Instant until) {}
}
