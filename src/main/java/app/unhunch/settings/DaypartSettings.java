package app.unhunch.settings;

import java.time.LocalTime;

/// When a part of the day has its turn in the 7-day plan.
///
/// @param at from when
/// @param remind whether a notification says so
public record DaypartSettings(LocalTime at, boolean remind) {

    public DaypartSettings withAt(LocalTime changed) {
        return new DaypartSettings(changed, remind);
    }

    public DaypartSettings withRemind(boolean changed) {
        return new DaypartSettings(at, changed);
    }
}
