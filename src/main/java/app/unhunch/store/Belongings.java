package app.unhunch.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of a user that must not be lost, by the names they have in a backup. What belongs to this computer alone, such
/// as where the breaks stood, is none of them.
///
/// @param settings the folder of `settings.json`
/// @param data the folder of routines, history and packs
public record Belongings(Path settings, Path data) {

    static final String SETTINGS = "settings.json";
    static final String ROUTINES = "routines.json";
    static final String HISTORY = "history";
    static final String PACKS = "packs";

    /// Folders within packs.
    private static final int DEPTH = 4;
    private static final String PART = "/[^./\\\\:*?\"<>|\\p{Cntrl}][^/\\\\:*?\"<>|\\p{Cntrl}]*";
    private static final Pattern NAME = Pattern.compile(
            "settings\\.json|routines\\.json|history/[A-Za-z0-9_-]+\\.jsonl|packs(" + PART + "){1," + DEPTH + "}");

    /// Where the file of that name belongs; empty for a name that none of ours has, whatever it leads to.
    Optional<Path> place(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.of((name.equals(SETTINGS) ? settings : data).resolve(name));
    }

    /// Every file that is there, by name.
    SortedMap<String, Path> files() throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (var name : new String[]{SETTINGS, ROUTINES}) {
            place(name).filter(Files::isRegularFile).ifPresent(file -> files.put(name, file));
        }
        for (var folder : new String[]{HISTORY, PACKS}) {
            collect(data.resolve(folder), files);
        }
        return files;
    }

    /// A link is followed, so that a folder that is kept elsewhere is found.
    private void collect(Path folder, SortedMap<String, Path> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var real = folder.toRealPath();
        try (Stream<Path> found = Files.walk(real, DEPTH)) {
            found.filter(Files::isRegularFile).map(file -> folder.resolve(real.relativize(file))).forEach(file -> {
                var name = data.relativize(file).toString().replace('\\', '/');
                if (NAME.matcher(name).matches()) {
                    files.put(name, file);
                }
            });
        } catch (UncheckedIOException no) {
            throw no.getCause();
        }
    }
}
