package app.unhunch.ui.routines;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.Quantity;
import app.unhunch.routine.DraftRow;
import app.unhunch.ui.kit.Stepper;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// How the dose of a row is changed: by steps within what the sources give, or by typing what somebody prescribed.
final class Doses {

    private static final double LONGEST = 7_200;
    private static final double LONGEST_REST = 600;
    private static final double MOST = 200;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration FINE = Duration.ofSeconds(5);
    private static final Duration COARSE = Duration.ofSeconds(15);

    private Doses() {}

    /// The number of a move that its row shows and steps; empty where its dose is fixed.
    static Optional<Amount> main(Exercise move) {
        var amounts = Amount.of(move);
        return switch (move.guidance()) {
            case REPS, REP_HOLD -> amounts.stream().filter(Amount.REPS::equals).findFirst()
                    .or(() -> amounts.stream().findFirst());
            case HOLD, TIMED, TIMED_CIRCLES, PROMPT, BREATH_PACE, SEQUENCE, CHECKLIST, INFO ->
                    amounts.stream().findFirst();
        };
    }

    /// Every number of a move that a prescription may set: all that the dose counts, whether the sources give a range or
    /// one value.
    static List<Amount> amounts(Exercise move) {
        var repeats = move.guidance() == Guidance.REPS || move.guidance() == Guidance.REP_HOLD
                || move.guidance() == Guidance.HOLD;
        return Arrays.stream(Amount.values())
                .filter(amount -> amount.counts(move) || (repeats && amount == Amount.REST))
                .filter(amount -> repeats || amount.range(move.dosage()).isPresent()).toList();
    }

    static Set<Stepper.Way> ways(Exercise move, DoseChange change) {
        var ways = EnumSet.noneOf(Stepper.Way.class);
        main(move).flatMap(amount -> amount.range(move.dosage())).ifPresent(range -> {
            var value = main(move).orElseThrow().value(move, change);
            if (value > range.min()) {
                ways.add(Stepper.Way.LESS);
            }
            if (value < range.max()) {
                ways.add(Stepper.Way.MORE);
            }
        });
        return ways;
    }

    /// The dose one step up or down.
    static DoseChange stepped(Exercise move, DoseChange change, Stepper.Way way) {
        return main(move).flatMap(amount -> amount.range(move.dosage()).map(range -> {
            var value = amount.value(move, change);
            return amount.with(move, change, Math.clamp(next(amount, range, value, way), range.min(), range.max()));
        })).orElse(change);
    }

    private static double next(Amount amount, Quantity range, double value, Stepper.Way way) {
        return way == Stepper.Way.MORE ? amount.more(range, value) : amount.less(range, value);
    }

    /// The dose with a number that was typed.
    ///
    /// @return empty where it is none, or beyond what can be played
    static Optional<DoseChange> typed(Exercise move, DoseChange change, Amount amount, String typed) {
        var number = number(typed);
        var least = amount == Amount.REST ? 0 : 1;
        var most = amount == Amount.REST ? LONGEST_REST : amount.isTime() ? LONGEST : MOST;
        if (number.isEmpty() || number.getAsDouble() < least || number.getAsDouble() > most) {
            return Optional.empty();
        }
        return Optional.of(amount.with(move, change, amount.isTime() ? number.getAsDouble()
                : Math.rint(number.getAsDouble())));
    }

    /// A rest one step shorter or longer: finely below a minute.
    static Duration stepped(Duration rest, Stepper.Way way) {
        var more = way == Stepper.Way.MORE;
        var fine = more ? rest.compareTo(MINUTE) < 0 : rest.compareTo(MINUTE) <= 0;
        var step = fine ? FINE : COARSE;
        var next = more ? rest.plus(step) : rest.minus(step);
        return next.compareTo(FINE) < 0 ? FINE : next.compareTo(DraftRow.Rest.LONGEST) > 0 ? DraftRow.Rest.LONGEST
                : next;
    }

    /// Which way a rest can go.
    static Set<Stepper.Way> ways(Duration rest) {
        var ways = EnumSet.allOf(Stepper.Way.class);
        ways.removeIf(way -> stepped(rest, way).equals(rest));
        return ways;
    }

    /// A rest that was typed, in seconds; empty where it is none.
    static Optional<Duration> rest(String typed) {
        var number = number(typed);
        return number.isPresent() && number.getAsDouble() >= 1 && number.getAsDouble() <= LONGEST_REST
                ? Optional.of(Duration.ofMillis(Math.round(number.getAsDouble() * 1000)))
                : Optional.empty();
    }

    private static OptionalDouble number(String typed) {
        try {
            return OptionalDouble.of(Double.parseDouble(typed.strip().replace(',', '.')));
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }
}
