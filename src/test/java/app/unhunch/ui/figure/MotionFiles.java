package app.unhunch.ui.figure;

import app.unhunch.figure.Motion;
import app.unhunch.store.MotionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The motions of a folder, for author tools and tests over everything that is shipped.
public final class MotionFiles {

    /// The folder of the shipped motions, seen from the project.
    public static final Path SHIPPED = Path.of("assets", "figures");

    private static final String BASES = "bases.json";

    private MotionFiles() {}

    /// Every motion of a folder by name.
    ///
    /// @throws AssertionError with all problems if any file has one
    public static List<Motion> read(Path folder) {
        try (var files = Files.list(folder)) {
            var bases = MotionReader.bases(BASES, Files.readAllBytes(folder.resolve(BASES)));
            requireNone(bases.problems());
            var reader = new MotionReader(bases.value());
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith(BASES))
                    .sorted()
                    .map(file -> motion(reader, file))
                    .toList();
        } catch (IOException no) {
            throw new UncheckedIOException(no);
        }
    }

    private static Motion motion(MotionReader reader, Path file) {
        try {
            var read = reader.read(file.toString(), Files.readAllBytes(file));
            requireNone(read.problems());
            return read.value().orElseThrow();
        } catch (IOException no) {
            throw new UncheckedIOException(no);
        }
    }

    private static void requireNone(List<?> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
    }
}
