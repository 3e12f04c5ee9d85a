import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Whole folders.
final class Trees {

    private Trees() {}

    /// Removes `top` and everything below, if it is there.
    static void delete(Path top) throws IOException {
        if (Files.exists(top)) {
            try (var files = Files.walk(top)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /// Copies the files of `from`, which holds no folders, into `to`.
    static void copyFiles(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
