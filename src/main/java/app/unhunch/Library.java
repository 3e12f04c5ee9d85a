package app.unhunch;

import app.unhunch.desktop.Folders;
import app.unhunch.exercise.BrokenPack;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.Stock;
import app.unhunch.routine.Timeline;
import app.unhunch.settings.LibrarySettings;
import app.unhunch.store.Packs;
import app.unhunch.store.Problem;
import app.unhunch.store.RoutineStore;
import app.unhunch.store.SettingsStore;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything there is to play: what is shipped, the user's packs over it, and the user's own routines.
///
/// @param ready what is shipped and what packs have, by the ids of their routines
/// @param leftOut what is not there because something is wrong, one line each
record Library(Stock stock, Map<String, Routine> ready, List<String> leftOut) {

    /// Below the folder of the user's data.
    static final String PACKS = "packs";

    /// The routine of a break unless another one is chosen.
    private static final String BREAK = "desk-reset";
    private static final Logger LOG = System.getLogger(Library.class.getName());

    /// Reads everything, without the packs that the user turned off.
    static Library load(Folders folders, Locale locale) {
        return load(folders, locale, new SettingsStore(folders.settings(), Clock::today).read().value().library());
    }

    /// As [#load(Folders, Locale)], for one who knows what the user chose.
    static Library load(Folders folders, Locale locale, LibrarySettings chosen) {
        var read = new Packs(folders.data().resolve(PACKS), chosen.packsOff()).read(locale.getLanguage());
        var own = new RoutineStore(folders.data(), Clock::today).read();
        Map<String, Routine> ready = new LinkedHashMap<>();
        read.value().routines().forEach(routine -> ready.put(routine.id(), routine));
        return of(read.value().catalog(), ready,
                new OwnRoutines(own.value(), own.problems().stream().map(Problem::toString).toList()),
                Packs.broken(read.problems()), read.problems().stream().map(Problem::toString).toList());
    }

    private static Library of(Catalog catalog, Map<String, Routine> ready, OwnRoutines own, List<BrokenPack> broken,
            List<String> packFlaws) {
        Map<String, Routine> all = new LinkedHashMap<>(ready);
        own.all().forEach(routine -> all.put(routine.id(), routine));
        List<String> leftOut = new ArrayList<>(packFlaws);
        leftOut.addAll(own.flaws());
        List<Routine> whole = new ArrayList<>();
        for (var routine : all.values()) {
            Timeline.missing(routine, catalog).stream().findFirst().ifPresentOrElse(
                    move -> leftOut.add("the routine '%s': there is no exercise '%s'".formatted(routine.id(), move)),
                    () -> whole.add(routine));
        }
        return new Library(new Stock(catalog, whole, own, broken), ready, List.copyOf(leftOut));
    }

    /// This library after a change of the user's own routines.
    Library with(RoutineChange change) {
        return of(catalog(), ready, stock.own().with(change), stock.broken(), List.of());
    }

    /// This library, once the log says what is left out.
    Library logged() {
        leftOut.forEach(line -> LOG.log(Level.WARNING, "left out: " + line));
        return this;
    }

    /// Every move.
    Catalog catalog() {
        return stock.catalog();
    }

    /// Every routine.
    List<Routine> routines() {
        return stock.routines();
    }

    /// A routine that can be played; empty if there is none with that id.
    Optional<Routine> routine(String id) {
        return routines().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// What a routine or a move is called; its id where there is none any more.
    String name(String id) {
        return routine(id).map(Routine::name).or(() -> catalog().find(id).map(move -> move.words().name()))
                .orElse(id);
    }

    /// A routine unfolded; empty as for [#routine(String)].
    Optional<Timeline> timeline(String routine) {
        return routine(routine).map(found -> Timeline.of(found, catalog()));
    }

    /// A routine unfolded without some of its moves.
    ///
    /// @param without ids of exercises, not all that it has
    Timeline timeline(Routine routine, Set<String> without) {
        return Timeline.of(routine.without(without), catalog());
    }

    /// The moves of the routine with that id; none if there is none.
    List<Exercise> moves(String routine) {
        return routine(routine).map(this::moves).orElse(List.of());
    }

    /// The moves of a routine in their order.
    List<Exercise> moves(Routine routine) {
        return routine.items().stream().flatMap(item -> catalog().find(item.exercise()).stream()).toList();
    }

    /// What a message says of a routine.
    RoutineFace face(String routine) {
        return timeline(routine)
                .map(timeline -> new RoutineFace(routine, timeline.routine().name(), timeline.length(),
                        timeline.routine().items().getFirst().exercise()))
                .orElseGet(() -> face(BREAK)); // one that is gone: the break comes all the same
    }
}
