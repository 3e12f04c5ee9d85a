package app.unhunch.ui.library;

import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Quantity;
import app.unhunch.settings.OwnDose;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// The user's own dose of a move as a change of what the catalog says. What the catalog does not let anyone change, or
/// not so far, stays within its range.
final class OwnAmounts {

    private OwnAmounts() {}

    static DoseChange of(Exercise move, Optional<OwnDose> kept) {
        var own = kept.orElse(OwnDose.NONE);
        var dosage = move.dosage();
        return new DoseChange(length(own.hold(), dosage.hold()), count(own.reps(), dosage.reps()),
                count(own.sets(), dosage.sets()), length(own.rest(), dosage.rest()),
                length(own.time(), dosage.duration()), Optional.empty());
    }

    /// The other way round.
    static OwnDose of(DoseChange change) {
        return new OwnDose(change.hold(), change.reps(), change.sets(), change.rest(), change.duration());
    }

    private static Optional<Duration> length(Optional<Duration> own, Optional<Quantity> range) {
        return own.flatMap(length -> range.map(quantity -> Duration.ofMillis(
                Math.round(1000 * Math.clamp(length.toMillis() / 1000.0, quantity.min(), quantity.max())))));
    }

    private static OptionalInt count(OptionalInt own, Optional<Quantity> range) {
        return own.isEmpty() || range.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of((int) Math.clamp(own.getAsInt(), range.get().min(), range.get().max()));
    }
}
