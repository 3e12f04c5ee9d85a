package app.unhunch.settings;

import java.time.Duration;
import java.util.List;

/// How breaks can be put off.
///
/// @param length what a snooze is unless the user says otherwise, one of [#CHOICES]
/// @param limit how many snoozes one break may have, 0 to 10
public record SnoozeSettings(Duration length, int limit) {

    /// The snoozes on offer.
    public static final List<Duration> CHOICES = List.of(Duration.ofMinutes(2), Duration.ofMinutes(5),
            Duration.ofMinutes(10), Duration.ofMinutes(15),
            Duration.ofMinutes(30));

    public SnoozeSettings {
        if (!CHOICES.contains(length)) {
            throw new IllegalArgumentException("breaks.snooze.length must be 2, 5, 10, 15 or 30 min, was " + length);
        }
        Ranges.within("breaks.snooze.limit", limit, 0, 10);
    }

    public SnoozeSettings withLength(Duration changed) {
        return new SnoozeSettings(changed, limit);
    }

    public SnoozeSettings withLimit(int changed) {
        return new SnoozeSettings(length, changed);
    }
}
