package app.unhunch.routine;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Kind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Moves to begin a routine with: easy ones for the desk, each for another part of the body.
public final class FirstMoves {

    private static final Set<Kind> EASY = EnumSet.of(Kind.STRETCH, Kind.MOBILITY);

    private FirstMoves() {}

    /// Up to three moves for neck, chest and upper back, in this order.
    ///
    /// @param allowed tells which moves may be done now
    public static List<Exercise> of(Catalog catalog, Predicate<Exercise> allowed) {
        return Stream.of(BodyRegion.NECK, BodyRegion.CHEST, BodyRegion.UPPER_BACK)
                .flatMap(region -> first(catalog, region, allowed).stream()).toList();
    }

    private static Optional<Exercise> first(Catalog catalog, BodyRegion region, Predicate<Exercise> allowed) {
        return catalog.exercises().stream().filter(move -> EASY.contains(move.kind()) && Share.main(move) == region)
                .filter(StandIn::fitsDesk).filter(allowed).min(Comparator.comparing(Exercise::level));
    }
}
