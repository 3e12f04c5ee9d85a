package app.unhunch.store;

import app.unhunch.exercise.BrokenPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the user's packs over what is shipped: each file adds exercises and routines, or takes the place of those with
/// the same id. A pack with anything wrong in it is left out as a whole, and with it every pack that needs it.
public final class Packs {

    private static final String ENDING = ".json";

    private final Path folder;
    private final Set<String> off;

    /// @param folder of the packs, every `*.json` in it; need not exist
    /// @param off names of those that are not read, as [BrokenPack#name()] has them
    public Packs(Path folder, Set<String> off) {
        this.folder = folder;
        this.off = Set.copyOf(off);
    }

    /// What is shipped with every pack that is right, in the order of their names, and what is wrong in the others.
    ///
    /// @param language of the words, such as `de`; what it lacks comes in English
    public Loaded<CatalogReader.Shelf> read(String language) {
        var problems = new Problems();
        var packs = files(problems);
        while (true) {
            var read = CatalogReader.read(language, layers(packs));
            var broken = broken(packs, read.problems());
            read.problems().stream().filter(problem -> broken.isEmpty() || isIn(problem, broken))
                    .forEach(problems::add);
            if (broken.isEmpty()) {
                return new Loaded<>(read.value(), problems.all());
            }
            packs.removeAll(broken);
        }
    }

    /// The packs that these problems are in, in the order of their names.
    public static List<BrokenPack> broken(List<Problem> problems) {
        Map<String, List<Problem>> byPath = problems.stream()
                .collect(Collectors.groupingBy(Problem::path, TreeMap::new, Collectors.toList()));
        return byPath.entrySet().stream().map(pack -> broken(Path.of(pack.getKey()), pack.getValue())).toList();
    }

    private static BrokenPack broken(Path path, List<Problem> problems) {
        var flaws = problems.stream()
                .map(problem -> new BrokenPack.Flaw(problem.line(), problem.column(), problem.message())).toList();
        return new BrokenPack(path.toString(), name(path), flaws, Excerpt.around(path, problems.getFirst().line()));
    }

    /// The name of a pack, which is that of its file without folder and ending.
    public static String name(Path pack) {
        var file = String.valueOf(pack.getFileName());
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }

    static List<List<Source>> layers(List<Path> packs) {
        List<List<Source>> layers = new ArrayList<>();
        layers.add(CatalogReader.everythingShipped());
        packs.forEach(pack -> layers.add(List.of(Source.of(pack))));
        return layers;
    }

    private static Set<Path> broken(List<Path> packs, List<Problem> problems) {
        var paths = problems.stream().map(Problem::path).collect(Collectors.toSet());
        return packs.stream().filter(pack -> paths.contains(pack.toString())).collect(Collectors.toSet());
    }

    private static boolean isIn(Problem problem, Set<Path> packs) {
        return packs.stream().anyMatch(pack -> pack.toString().equals(problem.path()));
    }

    private List<Path> files(Problems problems) {
        try (Stream<Path> files = Files.list(folder)) {
            var named = files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(file -> !off.contains(name(file))).sorted().toList();
            named.stream().filter(file -> !Files.isRegularFile(file))
                    .forEach(odd -> problems.add(Problem.ofFile(odd.toString(), "is not a file")));
            return new ArrayList<>(named.stream().filter(Files::isRegularFile).toList());
        } catch (NoSuchFileException none) {
            return new ArrayList<>();
        } catch (IOException no) {
            problems.add(Problem.ofFile(folder.toString(), "cannot be read: " + DiskFault.of(folder, no).detail()));
            return new ArrayList<>();
        }
    }
}
