package app.unhunch.routine;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Dose;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Laterality;
import app.unhunch.exercise.Quantity;
import app.unhunch.exercise.Side;
import app.unhunch.exercise.Variant;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One exercise of a session, and how much of it.
///
/// @param exercise what is done
/// @param change what differs from the catalog's dose
/// @param alternatives ids of exercises that can stand in; the first is offered first
/// @param sides those it is done on, where it is sided
public record Move(Exercise exercise, DoseChange change, List<String> alternatives, Sides sides) {

    private static final Duration SWITCH_SIDES = Duration.ofSeconds(5);

    public Move {
        alternatives = List.copyOf(alternatives);
    }

    /// On both sides, where it is sided.
    public Move(Exercise exercise, DoseChange change, List<String> alternatives) {
        this(exercise, change, alternatives, Sides.BOTH);
    }

    /// The sides it is done on one after the other: both at once, or one or two.
    public List<Side> order() {
        return exercise.laterality() == Laterality.BILATERAL ? List.of(Side.BOTH) : sides.order();
    }

    /// How much of it is done on one side.
    public Dose dose() {
        return exercise.dose(change);
    }

    /// Time for changing over to the other side.
    public Duration switchSides() {
        return change.switchSides().or(() -> exercise.dosage().switchSides().map(Move::seconds)).orElse(SWITCH_SIDES);
    }

    /// The easier way the catalog knows, if it knows one.
    public Optional<Move> easier(Catalog catalog) {
        return exercise.easier().flatMap(variant -> switch (variant) {
            case Variant.Other(var id) -> catalog.find(id).map(Move::plain);
            case Variant.Changed(var easier) -> Optional.of(new Move(exercise, easier, alternatives, sides));
        });
    }

    /// The easier exercise in place of one that hurts; empty where the easier way is only less of the same.
    public Optional<Move> gentler(Catalog catalog) {
        return easier(catalog).filter(other -> !isSame(other));
    }

    /// Whether that move is the same exercise, in whatever dose.
    public boolean isSame(Move other) {
        return other.exercise.id().equals(exercise.id());
    }

    /// The exercises that can stand in, those the catalog has.
    public List<Move> standIns(Catalog catalog) {
        return alternatives.stream().flatMap(id -> catalog.find(id).stream()).map(Move::plain).toList();
    }

    private static Duration seconds(Quantity quantity) {
        return Duration.ofMillis(Math.round(quantity.value() * 1000));
    }

    private static Move plain(Exercise exercise) {
        return new Move(exercise, DoseChange.NONE, List.of());
    }
}
