package app.unhunch.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Turns the numbers of a dosage, with a change, into the dose that is played.
final class Doses {

    private final Exercise exercise;
    private final Dosage dosage;
    private final DoseChange change;

    private Doses(Exercise exercise, DoseChange change) {
        this.exercise = exercise;
        this.dosage = exercise.dosage();
        this.change = change;
    }

    static Dose of(Exercise exercise, DoseChange change) {
        return new Doses(exercise, change).dose();
    }

    private Dose dose() {
        return switch (exercise.guidance()) {
            case HOLD -> holds();
            case REPS, REP_HOLD -> new Dose.Reps(reps(), sets(), rest(), beats());
            case TIMED_CIRCLES -> circles(total(dosage.tempo()));
            case TIMED ->
                    dosage.hold().isPresent() && dosage.duration().isEmpty() ? holds() : new Dose.Timed(duration());
            case PROMPT -> new Dose.Timed(duration());
            case BREATH_PACE -> new Dose.Breaths(duration(), dosage.tempo());
            case SEQUENCE -> new Dose.Sequence(dosage.parts().stream().map(Duration::ofSeconds).toList());
            case CHECKLIST -> new Dose.Checklist(Math.max(1, exercise.words().parts().size()));
            case INFO -> new Dose.Nothing();
        };
    }

    /// Circles go on for the catalog's time, or for as many as a change asks for.
    private Dose.Circles circles(Duration circle) {
        var each = change.reps().isPresent() ? Lengths.times(circle, change.reps().getAsInt()) : duration();
        return new Dose.Circles(each, sets(), rest(), circle);
    }

    private Dose.Hold holds() {
        return new Dose.Hold(change.hold().orElseGet(() -> seconds(dosage.hold(), "hold")), reps(), rest());
    }

    private List<Beat> beats() {
        return change.hold().map(this::beatsHolding).orElse(dosage.tempo());
    }

    private List<Beat> beatsHolding(Duration hold) {
        return dosage.tempo().stream()
                .map(beat -> beat.motion() == Beat.Motion.STAY ? new Beat(beat.name(), hold, beat.motion()) : beat)
                .toList();
    }

    private int reps() {
        return count(change.reps(), dosage.reps());
    }

    private int sets() {
        return count(change.sets(), dosage.sets());
    }

    private Duration rest() {
        return change.rest().orElseGet(() -> dosage.rest().map(Doses::seconds).orElse(Duration.ZERO));
    }

    private Duration duration() {
        return change.duration().orElseGet(() -> seconds(dosage.duration(), "duration"));
    }

    private Duration seconds(Optional<Quantity> quantity, String what) {
        return quantity.map(Doses::seconds).orElseThrow(
                () -> new IllegalArgumentException(exercise.id() + " needs a dose with '" + what + "'"));
    }

    private static int count(OptionalInt changed, Optional<Quantity> quantity) {
        return changed.orElseGet(() -> quantity.map(Quantity::value).orElse(1.0).intValue());
    }

    private static Duration seconds(Quantity quantity) {
        return Duration.ofMillis(Math.round(quantity.value() * 1000));
    }

    private static Duration total(List<Beat> beats) {
        return beats.stream().map(Beat::length).reduce(Duration.ZERO, Duration::plus);
    }
}
