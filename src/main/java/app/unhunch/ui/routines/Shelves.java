package app.unhunch.ui.routines;

import app.unhunch.exercise.Catalog;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Timeline;
import app.unhunch.ui.routines.RoutinesScreen.Shelf;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Which routines stand where on the page.
final class Shelves {

    private static final Duration SHORT = Duration.ofSeconds(110);
    private static final String OF_THE_PLAN = "plan-";

    private Shelves() {}

    /// The shelf of a ready-made routine; none for one that the 7-day plan alone uses.
    static Optional<Shelf> of(Routine routine, Catalog catalog) {
        if (routine.id().startsWith(OF_THE_PLAN)) {
            return Optional.empty();
        }
        if (routine.slots().equals(Set.of("strength"))) {
            return Optional.of(Shelf.STRENGTH);
        }
        var single = routine.items().size() <= 2 && routine.slots().equals(Set.of("desk-break"));
        return Optional.of(single || Timeline.of(routine, catalog).length().compareTo(SHORT) < 0 ? Shelf.SHORT
                : Shelf.READY);
    }
}
