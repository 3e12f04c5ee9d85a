package app.unhunch.settings;

import java.time.Duration;

/// A word when enough was sat for one day.
///
/// @param on whether there is one
/// @param after sitting time of a day, 1 to 16 h
public record LimitSettings(boolean on, Duration after) {

    public LimitSettings {
        Ranges.within("breaks.dailyLimit.after", after, Duration.ofHours(1), Duration.ofHours(16));
    }

    public LimitSettings withOn(boolean changed) {
        return new LimitSettings(changed, after);
    }
}
