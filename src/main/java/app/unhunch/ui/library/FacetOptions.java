package app.unhunch.ui.library;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Position;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What can be picked in a facet of a shelf: only what some move there has.
///
/// @param words names what can be picked
record FacetOptions(Shelf shelf, CriterionWords words) {

    private static final List<Integer> MINUTES = List.of(1, 2, 5, 10);

    /// Each with how many moves it would show.
    ///
    /// @param others the moves that everything outside the facet leaves
    List<Option> of(Facet facet, List<Exercise> others) {
        return criteria(facet).map(criterion -> new Option(criterion, words.name(criterion),
                (int) others.stream().filter(move -> criterion.fits(move, shelf)).count())).toList();
    }

    private Stream<Criterion> criteria(Facet facet) {
        return switch (facet) {
            case REGION -> Arrays.stream(BodyRegion.values()).filter(region -> used(new Criterion.Serves(region)))
                    .map(Criterion.Serves::new);
            case POSITION -> Arrays.stream(Position.values()).filter(position -> used(new Criterion.DoneAt(position)))
                    .map(Criterion.DoneAt::new);
            case EQUIPMENT -> Stream.concat(Stream.of(new Criterion.NeedsNothing()),
                    Arrays.stream(Equipment.values()).filter(tool -> !Criterion.NeedsNothing.isFurniture(tool))
                            .map(Criterion.Needs::new).filter(this::used));
            case TIME -> MINUTES.stream().map(minutes -> new Criterion.Within(Duration.ofMinutes(minutes)));
            case DESK -> Stream.of(new Criterion.AtDesk());
            case STAR -> Stream.of(new Criterion.Starred());
        };
    }

    private boolean used(Criterion criterion) {
        return shelf.moves().stream().anyMatch(move -> criterion.fits(move, shelf));
    }
}
