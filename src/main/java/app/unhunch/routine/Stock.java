package app.unhunch.routine;

import app.unhunch.exercise.BrokenPack;
import app.unhunch.exercise.Catalog;
import java.util.List;
import java.util.stream.Stream;

/// Everything there is to play, as it stands now.
///
/// @param routines shipped ones, those of packs and the user's own, of exercises that there are
/// @param own those of them that the user made, and what is wrong with their file
/// @param broken packs that are left out because something is wrong in them
public record Stock(Catalog catalog, List<Routine> routines, OwnRoutines own, List<BrokenPack> broken) {

    /// Nothing yet.
    public static final Stock EMPTY = new Stock(Catalog.EMPTY, List.of(), OwnRoutines.NONE, List.of());

    public Stock {
        routines = List.copyOf(routines);
        broken = List.copyOf(broken);
    }

    /// Ids of all routines, whether they can be played or not.
    public List<String> ids() {
        return Stream.concat(routines.stream(), own.all().stream()).map(Routine::id).toList();
    }
}
