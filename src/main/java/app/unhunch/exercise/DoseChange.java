package app.unhunch.exercise;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// What a routine or the user changes about a dose; what is empty stays as the catalog has it.
///
/// @param hold time in the position, or of the beats that stay
/// @param reps repetitions, or how often a hold is done
/// @param sets sets, or directions of circles
/// @param rest time between holds or sets
/// @param duration time of a timer, of one direction of circles, or of breathing
/// @param switchSides time for changing sides
public record DoseChange(Optional<Duration> hold, OptionalInt reps, OptionalInt sets, Optional<Duration> rest,
        Optional<Duration> duration, Optional<Duration> switchSides) {

    /// Leaves a dose as it is.
    public static final DoseChange NONE = new DoseChange(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());
}
