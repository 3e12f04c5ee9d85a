package app.unhunch.store;

import app.unhunch.exercise.Catalog;
import app.unhunch.routine.Routine;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /// What was found in files of the user.
    ///
    /// @param problems what is wrong
    /// @param gaps what a translation lacks, as `language: id` or `language: id.key`; it is shown in English
    public record Check(List<Problem> problems, List<String> gaps) {

        public Check {
            problems = List.copyOf(problems);
            gaps = List.copyOf(gaps);
        }
    }

    /// Checks files of the user, read together in that order and over everything that is shipped, in every language that
    /// they speak.
    public static Check check(List<Path> files) {
        Set<String> paths = files.stream().map(Path::toString).collect(Collectors.toSet());
        var layers = Packs.layers(files);
        List<Problem> problems = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (var language : languages(layers)) {
            var found = new Problems();
            var all = new CatalogFiles(language, found);
            layers.forEach(all::add);
            all.catalog();
            all.routines();
            problems.addAll(found.all());
            all.gaps().forEach(gap -> gaps.add(language + ": " + gap));
        }
        return new Check(problems.stream().filter(problem -> paths.contains(problem.path())).distinct().toList(), gaps);
    }

    private static Set<String> languages(List<List<Source>> layers) {
        var files = new CatalogFiles(Spoken.BASE, new Problems());
        layers.forEach(files::add);
        return files.languages();
    }

    static List<Source> everythingShipped() {
        return Stream.concat(Shipped.catalog().stream(), Shipped.routines().stream()).toList();
    }
}
