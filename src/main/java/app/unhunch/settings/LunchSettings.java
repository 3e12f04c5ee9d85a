package app.unhunch.settings;

/// A time of the day without breaks; the hour counts from when one is back.
///
/// @param on whether there is one
/// @param time when
public record LunchSettings(boolean on, TimeRange time) {

    public LunchSettings {
        if (time.overnight()) {
            throw new IllegalArgumentException("hours.lunch must end on the day it starts");
        }
    }

    public LunchSettings withOn(boolean changed) {
        return new LunchSettings(changed, time);
    }

    public LunchSettings withTime(TimeRange changed) {
        return new LunchSettings(on, changed);
    }
}
