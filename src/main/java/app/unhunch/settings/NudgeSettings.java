package app.unhunch.settings;

import java.time.Duration;

/// A word now and then that asks for no break.
///
/// @param on whether there is one
/// @param every sitting time from one to the next
public record NudgeSettings(boolean on, Duration every) {

    public NudgeSettings withOn(boolean changed) {
        return new NudgeSettings(changed, every);
    }

    public NudgeSettings withEvery(Duration changed) {
        return new NudgeSettings(on, changed);
    }
}
