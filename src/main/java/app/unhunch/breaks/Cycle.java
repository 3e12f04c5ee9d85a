package app.unhunch.breaks;

import java.time.Duration;

/// The way to the next break.
///
/// @param due mark on the sitting clock at which it is due
/// @param snoozed whether that is the end of a snooze, and so no matter of the interval
/// @param snoozes how many it has had
/// @param announced whether its notice was written down and heard
record Cycle(Duration due, boolean snoozed, int snoozes, boolean announced) {

    static Cycle dueAt(Duration mark) {
        return new Cycle(mark, false, 0, false);
    }

    Cycle longerBy(Duration difference) {
        return snoozed ? this : new Cycle(due.plus(difference), false, snoozes, announced);
    }

    Cycle snoozedTo(Duration mark) {
        return new Cycle(mark, true, snoozes + 1, false);
    }

    Cycle told() {
        return new Cycle(due, snoozed, snoozes, true);
    }
}
