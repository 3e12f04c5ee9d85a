package app.unhunch.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Folders of sources.
final class Folders {

    private Folders() {}

    /// Folders below `top` that hold Java files but do not say what they are.
    static List<Path> withoutPackageInfo(Path top) throws IOException {
        try (var files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .sorted()
                    .toList();
        }
    }
}
