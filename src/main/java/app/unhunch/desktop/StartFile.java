package app.unhunch.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The file that tells a desktop what to start at log-in. It is there as a whole or not at all.
///
/// @param path where the desktop looks for it
public record StartFile(Path path) {

    /// Takes the place of an earlier one.
    ///
    /// @throws IOException when it cannot be written; then the earlier one stays
    public void write(String content) throws IOException {
        var folder = Files.createDirectories(path.toAbsolutePath().getParent());
        var fresh = Files.createTempFile(folder, "unhunch", ".tmp");
        try {
            Files.write(fresh, content.getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// Takes it away, if it is there.
    ///
    /// @throws IOException when it cannot be removed
    public void remove() throws IOException {
        Files.deleteIfExists(path);
    }
}
