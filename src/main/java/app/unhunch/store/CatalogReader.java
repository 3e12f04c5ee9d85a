package app.unhunch.store;

import app.unhunch.exercise.Catalog;
import app.unhunch.routine.Routine;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads exercises and routines. What is wrong is left out and named, the rest is there.
public final class CatalogReader {

    private CatalogReader() {}

    /// Exercises and the routines made of them.
    public record Shelf(Catalog catalog, List<Routine> routines) {

        public Shelf {
            routines = List.copyOf(routines);
        }
    }

    /// Everything that is shipped.
    ///
    /// @param language of the words, such as `de`; what it lacks comes in English
    public static Loaded<Shelf> shipped(String language) {
        return read(language, List.of(everythingShipped()));
    }

    /// Everything in these files.
    ///
    /// @param layers groups of files; an id in a later one takes the place of the same in an earlier one
    public static Loaded<Shelf> read(String language, List<List<Source>> layers) {
        var problems = new Problems();
        var files = new CatalogFiles(language, problems);
        layers.forEach(files::add);
        var shelf = new Shelf(files.catalog(), files.routines());
        return new Loaded<>(shelf, problems.all());
    }

    /// The shipped routines alone, with their names, without reading the catalog.
    public static Loaded<List<Routine>> shippedRoutines(String language) {
        var problems = new Problems();
        var routines = new CatalogFiles(language, problems).add(Shipped.routines()).routinesAlone();
        return new Loaded<>(routines, problems.all());
    }

    /// What is wrong in files of the user, read together and with everything that is shipped.
    public static List<Problem> check(List<Path> files) {
        Set<String> paths = files.stream().map(Path::toString).collect(Collectors.toCollection(HashSet::new));
        return read("en", List.of(everythingShipped(), files.stream().map(Source::of).toList())).problems().stream()
                .filter(problem -> paths.contains(problem.path())).toList();
    }

    static List<Source> everythingShipped() {
        return Stream.concat(Shipped.catalog().stream(), Shipped.routines().stream()).toList();
    }
}
