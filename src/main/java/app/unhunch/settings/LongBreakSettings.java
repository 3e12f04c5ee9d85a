package app.unhunch.settings;

import java.time.Duration;

/// A longer break now and then.
///
/// @param on whether there is one
/// @param nth every how many breaks, 2 to 12
/// @param length how long it is, and how long one must be away for it to count as taken, 3 to 60 min
/// @param routine id of its routine, or [BreakSettings#ROTATION]
public record LongBreakSettings(boolean on, int nth, Duration length, String routine) {

    public LongBreakSettings {
        Ranges.within("breaks.longBreak.nth", nth, 2, 12);
        Ranges.within("breaks.longBreak.length", length, Duration.ofMinutes(3), Duration.ofMinutes(60));
        Ranges.id("breaks.longBreak.routine", routine);
    }

    public LongBreakSettings withOn(boolean changed) {
        return new LongBreakSettings(changed, nth, length, routine);
    }

    public LongBreakSettings withNth(int changed) {
        return new LongBreakSettings(on, changed, length, routine);
    }

    public LongBreakSettings withLength(Duration changed) {
        return new LongBreakSettings(on, nth, changed, routine);
    }

    public LongBreakSettings withRoutine(String changed) {
        return new LongBreakSettings(on, nth, length, changed);
    }
}
