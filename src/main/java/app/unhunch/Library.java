package app.unhunch;

import app.unhunch.desktop.Folders;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Timeline;
import app.unhunch.store.CatalogReader;
import app.unhunch.store.RoutineStore;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything there is to play: what is shipped, and the user's own routines.
record Library(Catalog catalog, List<Routine> routines) {

    /// The routine of a break unless another one is chosen.
    private static final String BREAK = "desk-reset";
    private static final Logger LOG = System.getLogger(Library.class.getName());

    static Library load(Folders folders, Locale locale) {
        var shipped = CatalogReader.shipped(locale.getLanguage());
        var own = new RoutineStore(folders.data(), Clock::today).read();
        shipped.problems().forEach(problem -> LOG.log(Level.ERROR, problem.toString()));
        own.problems().forEach(problem -> LOG.log(Level.WARNING, problem.toString()));
        Map<String, Routine> all = new LinkedHashMap<>();
        shipped.value().routines().forEach(routine -> all.put(routine.id(), routine));
        own.value().forEach(routine -> all.put(routine.id(), routine));
        return new Library(shipped.value().catalog(), List.copyOf(all.values()));
    }

    /// A routine that can be played; empty if there is none with that id, or it holds an exercise that there is not.
    Optional<Routine> routine(String id) {
        return routines.stream().filter(one -> one.id().equals(id)).filter(this::isWhole).findFirst();
    }

    /// A routine unfolded; empty as for [#routine(String)].
    Optional<Timeline> timeline(String routine) {
        return routine(routine).map(found -> Timeline.of(found, catalog));
    }

    /// A routine unfolded without some of its moves.
    ///
    /// @param without ids of exercises, not all that it has
    Timeline timeline(Routine routine, Set<String> without) {
        return Timeline.of(routine.without(without), catalog);
    }

    /// The moves of the routine with that id; none if there is none.
    List<Exercise> moves(String routine) {
        return routine(routine).map(this::moves).orElse(List.of());
    }

    /// The moves of a routine in their order.
    List<Exercise> moves(Routine routine) {
        return routine.items().stream().flatMap(item -> catalog.find(item.exercise()).stream()).toList();
    }

    /// What a message says of a routine.
    RoutineFace face(String routine) {
        return timeline(routine)
                .map(timeline -> new RoutineFace(routine, timeline.routine().name(), timeline.length(),
                        timeline.routine().items().getFirst().exercise()))
                .orElseGet(() -> face(BREAK)); // one that is gone: the break comes all the same
    }

    private boolean isWhole(Routine routine) {
        return routine.items().stream().allMatch(item -> catalog.find(item.exercise()).isPresent());
    }
}
