package app.unhunch.exercise;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A number of a dose that the user can change.
public enum Amount {
    HOLD, REPS, SETS, REST, TIME;

    /// Those of a move that its dose counts and its range lets be changed.
    public static List<Amount> of(Exercise move) {
        return Arrays.stream(values()).filter(amount -> amount.counts(move))
                .filter(amount -> amount.range(move.dosage()).filter(range -> range.max() > range.min()).isPresent())
                .toList();
    }

    /// Whether it is a length of time, and not a count.
    public boolean isTime() {
        return this == HOLD || this == REST || this == TIME;
    }

    /// Its range; empty where the move has none.
    public Optional<Quantity> range(Dosage dosage) {
        return switch (this) {
            case HOLD -> dosage.hold();
            case REPS -> dosage.reps();
            case SETS -> dosage.sets();
            case REST -> dosage.rest();
            case TIME -> dosage.duration();
        };
    }

    /// What it is with a change, in seconds or as a count.
    public double value(Exercise move, DoseChange change) {
        var changed = switch (this) {
            case HOLD -> seconds(change.hold());
            case REPS -> count(change.reps());
            case SETS -> count(change.sets());
            case REST -> seconds(change.rest());
            case TIME -> seconds(change.duration());
        };
        return changed.or(() -> range(move.dosage()).map(Quantity::value)).orElse(0.0);
    }

    /// A change with another value for it; the catalog's own value is none.
    public DoseChange with(Exercise move, DoseChange change, double value) {
        var own = range(move.dosage()).filter(range -> range.value() == value).isEmpty();
        var time = own && isTime() ? Optional.of(Duration.ofMillis(Math.round(value * 1000)))
                : Optional.<Duration>empty();
        var count = own && !isTime() ? OptionalInt.of((int) value) : OptionalInt.empty();
        return new DoseChange(this == HOLD ? time : change.hold(), this == REPS ? count : change.reps(),
                this == SETS ? count : change.sets(), this == REST ? time : change.rest(),
                this == TIME ? time : change.duration(), change.switchSides());
    }

    /// The next value up, on a round number where there is room for some.
    public double more(Quantity range, double value) {
        var step = step(range);
        return Math.min(range.max(), (Math.floor(value / step) + 1) * step);
    }

    /// The next value down.
    public double less(Quantity range, double value) {
        var step = step(range);
        return Math.max(range.min(), (Math.ceil(value / step) - 1) * step);
    }

    private double step(Quantity range) {
        var room = range.max() - range.min();
        if (!isTime() || room <= 10) {
            return 1;
        }
        if (room <= 120) {
            return 5;
        }
        return room <= 300 ? 15 : 60;
    }

    /// Whether the dose of a move counts it.
    public boolean counts(Exercise move) {
        var dosage = move.dosage();
        return switch (move.guidance()) {
            case HOLD -> this == HOLD || this == REPS || (this == REST && repeats(dosage));
            case REPS, REP_HOLD -> this == REPS || this == SETS || (this == HOLD && stays(dosage))
                    || (this == REST && dosage.sets().filter(sets -> sets.max() > 1).isPresent());
            case TIMED_CIRCLES -> this == TIME || this == SETS || this == REST;
            case TIMED -> (dosage.hold().isPresent() && dosage.duration().isEmpty())
                    ? (this == HOLD || this == REPS || (this == REST && repeats(dosage)))
                    : this == TIME;
            case PROMPT, BREATH_PACE -> this == TIME;
            case SEQUENCE, CHECKLIST, INFO -> false;
        };
    }

    private static boolean repeats(Dosage dosage) {
        return dosage.reps().filter(reps -> reps.max() > 1).isPresent();
    }

    private static boolean stays(Dosage dosage) {
        return dosage.tempo().stream().anyMatch(beat -> beat.motion() == Beat.Motion.STAY);
    }

    private static Optional<Double> seconds(Optional<Duration> length) {
        return length.map(time -> time.toMillis() / 1000.0);
    }

    private static Optional<Double> count(OptionalInt count) {
        return count.isPresent() ? Optional.of((double) count.getAsInt()) : Optional.empty();
    }
}
