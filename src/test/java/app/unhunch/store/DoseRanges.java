package app.unhunch.store;

import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Quantity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Holds a changed dose against the ranges of its exercise.
final class DoseRanges {

    private final Exercise exercise;
    private final List<String> outside = new ArrayList<>();

    private DoseRanges(Exercise exercise) {
        this.exercise = exercise;
    }

    /// Every number of `change` that is outside its range, as `exercise key number is less than least`.
    static List<String> outside(Exercise exercise, DoseChange change) {
        var ranges = new DoseRanges(exercise);
        var dosage = exercise.dosage();
        ranges.check("hold", seconds(change.hold()), dosage.hold());
        ranges.check("reps", number(change.reps()), dosage.reps());
        ranges.check("sets", number(change.sets()), dosage.sets());
        ranges.check("rest", seconds(change.rest()), dosage.rest());
        ranges.check("duration", seconds(change.duration()), dosage.duration());
        ranges.check("switchSides", seconds(change.switchSides()), dosage.switchSides());
        return ranges.outside;
    }

    private void check(String key, Optional<Double> value, Optional<Quantity> range) {
        if (value.isPresent() && range.isPresent()) {
            var limits = range.get();
            if (value.get() > limits.max()) {
                outside.add("%s %s %s is more than %s".formatted(exercise.id(), key, value.get(), limits.max()));
            } else if (value.get() < limits.min()) {
                outside.add("%s %s %s is less than %s".formatted(exercise.id(), key, value.get(), limits.min()));
            }
        }
    }

    private static Optional<Double> seconds(Optional<Duration> time) {
        return time.map(length -> length.toMillis() / 1000.0);
    }

    private static Optional<Double> number(OptionalInt number) {
        return number.stream().mapToObj(Double::valueOf).findFirst();
    }
}
