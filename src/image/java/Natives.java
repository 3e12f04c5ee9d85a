import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The native libraries that lie within jars, put where the linked run-time looks first. Within a module each start copies
/// them to a cache in the user's home, or computes whether the copies are still the same.
///
/// @param modules whose jars may hold some
record Natives(ModulePath modules) {

    /// What they end with, for jlink to leave them out of the modules.
    static final String PATTERNS = "**.so,**.dylib,**.dll";

    private static final List<String> ENDINGS = List.of(".so", ".dylib", ".dll");

    /// Copies them all into `image`.
    void unpack(Path image) throws IOException {
        for (var module : modules.modules()) {
            try (var jar = FileSystems.newFileSystem(ModulePath.jar(module));
                    var files = Files.list(jar.getPath("/"))) {
                for (var file : files.filter(Natives::isOne).toList()) {
                    var folder = image.resolve(file.toString().endsWith(".dll") ? "bin/javafx" : "lib");
                    Files.createDirectories(folder);
                    Files.copy(file, folder.resolve(file.getFileName().toString()));
                }
            }
        }
    }

    private static boolean isOne(Path file) {
        return ENDINGS.stream().anyMatch(file.toString()::endsWith);
    }
}
