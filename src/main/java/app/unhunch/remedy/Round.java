package app.unhunch.remedy;

import java.time.Duration;

/// One round of a remedy.
///
/// @param length from [Remedy#least()] to [Remedy#most()]
public record Round(Remedy remedy, Duration length) {

    public Round {
        if (length.compareTo(remedy.least()) < 0 || length.compareTo(remedy.most()) > 0) {
            throw new IllegalArgumentException("%s lasts %s to %s minutes, not %s"
                    .formatted(remedy.exercise(), remedy.least().toMinutes(), remedy.most().toMinutes(), length));
        }
    }
}
