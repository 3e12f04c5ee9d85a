package app.unhunch.settings;

import java.time.Duration;

/// What counts as sitting at the desk.
///
/// @param awayAfter how long without input means that nobody is there, 1 to 60 min; below that it counts as reading
/// @param ignoreIdle whether input is not looked at: for those who work by voice, eyes or gamepad. Lock and sleep still
///        count as away
public record PresenceSettings(Duration awayAfter, boolean ignoreIdle) {

    static final PresenceSettings DEFAULTS = new PresenceSettings(Duration.ofMinutes(5), false);

    public PresenceSettings {
        Ranges.within("presence.awayAfter", awayAfter, Duration.ofMinutes(1), Duration.ofMinutes(60));
    }

    public PresenceSettings withAwayAfter(Duration changed) {
        return new PresenceSettings(changed, ignoreIdle);
    }

    public PresenceSettings withIgnoreIdle(boolean changed) {
        return new PresenceSettings(awayAfter, changed);
    }
}
