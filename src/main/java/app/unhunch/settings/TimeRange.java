package app.unhunch.settings;

import java.time.LocalTime;

/// A part of the day by the clock on the wall.
///
/// @param from its start
/// @param to its end; at or before `from` it is on the next day. From midnight to midnight is the whole day; no other
///        range may have no length
public record TimeRange(LocalTime from, LocalTime to) {

    public TimeRange {
        if (from.equals(to) && !from.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("a range of hours must not start and end at " + from);
        }
    }

    /// Whether it ends on the day after it starts.
    public boolean overnight() {
        return !to.isAfter(from);
    }
}
