package app.unhunch.breaks;

import java.time.Duration;
import java.util.Optional;

/// The way to the next break.
///
/// @param due mark on the sitting clock at which it is due
/// @param snoozed whether that is the end of a snooze, and so no matter of the interval
/// @param snoozes how many it has had
/// @param announced whether its notice was written down and heard
/// @param target on elapsed time, when it is due whatever was sat until then; only for breaks at a minute of the hour
record Cycle(Duration due, boolean snoozed, int snoozes, boolean announced, Optional<Duration> target) {

    static Cycle dueAt(Duration mark) {
        return new Cycle(mark, false, 0, false, Optional.empty());
    }

    Cycle longerBy(Duration difference) {
        return snoozed || target.isPresent() ? this
                : new Cycle(due.plus(difference), false, snoozes, announced, target);
    }

    Cycle snoozedTo(Duration mark) {
        return new Cycle(mark, true, snoozes + 1, false, Optional.empty());
    }

    /// Sooner or later, but not in the past.
    ///
    /// @param now elapsed time
    /// @param counted the sitting clock at `now`
    Cycle movedBy(Duration by, Duration now, Duration counted) {
        var mark = due.plus(by);
        var moved = new Cycle(mark.compareTo(counted) < 0 ? counted : mark, snoozed, snoozes, false, target);
        return target.map(time -> moved.at(time.plus(by), now, counted)).orElse(moved);
    }

    Cycle told() {
        return new Cycle(due, snoozed, snoozes, true, target);
    }

    /// Due at `time` on elapsed time; where that has passed, at once.
    ///
    /// @param now elapsed time
    /// @param counted the sitting clock at `now`
    Cycle at(Duration time, Duration now, Duration counted) {
        var left = time.minus(now);
        return new Cycle(left.isNegative() ? counted : counted.plus(left), snoozed, snoozes, announced,
                Optional.of(time));
    }
}
