package app.unhunch.routine;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.Kind;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds a move that can stand in for another where that cannot be done at a desk.
public final class StandIn {

    /// What is at every desk.
    private static final Set<Equipment> AT_HAND = EnumSet.of(Equipment.CHAIR, Equipment.DESK);
    private static final Set<Kind> MOVING = EnumSet.of(Kind.STRETCH, Kind.MOBILITY, Kind.STRENGTH, Kind.POSTURE);

    private StandIn() {}

    /// Whether a move needs nothing but a chair and a desk, and no room to lie down.
    public static boolean fitsDesk(Exercise move) {
        return move.deskUse() == Exercise.DeskUse.FITS && AT_HAND.containsAll(move.equipment());
    }

    /// The things that a move needs and that are not at every desk.
    public static Set<Equipment> needs(Exercise move) {
        var needs = EnumSet.noneOf(Equipment.class);
        needs.addAll(move.equipment());
        needs.removeAll(AT_HAND);
        return Set.copyOf(needs);
    }

    /// What can be done at a desk in place of a move: first what the routine offers itself, then the move of the same
    /// sort that serves most of the same parts of the body.
    ///
    /// @param offered ids that the routine names as stand-ins
    /// @param present ids that are in the routine already, and are not offered again
    /// @param allowed tells which moves may be done now
    public static Optional<Exercise> find(Exercise move, List<String> offered, Catalog catalog,
            Collection<String> present, Predicate<Exercise> allowed) {
        Predicate<Exercise> fits = one -> fitsDesk(one) && allowed.test(one) && !present.contains(one.id());
        return offered.stream().flatMap(id -> catalog.find(id).stream()).filter(fits).findFirst()
                .or(() -> catalog.exercises().stream().filter(fits)
                        .filter(one -> one.guidance() != Guidance.INFO && isLike(one, move))
                        .filter(one -> common(one, move) > 0)
                        .min(Comparator.comparingInt((Exercise one) -> -common(one, move))
                                .thenComparing(one -> one.kind() != move.kind())
                                .thenComparing(Exercise::level)));
    }

    private static boolean isLike(Exercise one, Exercise move) {
        return one.kind() == move.kind() || (MOVING.contains(one.kind()) && MOVING.contains(move.kind()));
    }

    private static int common(Exercise one, Exercise move) {
        var common = EnumSet.copyOf(one.regions());
        common.retainAll(move.regions());
        return common.size();
    }
}
