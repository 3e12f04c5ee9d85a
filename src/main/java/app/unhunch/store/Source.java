package app.unhunch.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of the catalog or of a pack that is to be read.
///
/// @param path the file as the user knows it
/// @param bytes opens it
public record Source(String path, Bytes bytes) {

    /// Where bytes come from.
    @FunctionalInterface
    public interface Bytes {

        /// The bytes from the first one on; whoever reads closes them.
        InputStream open() throws IOException;
    }

    /// A file on the disk.
    public static Source of(Path file) {
        return new Source(file.toString(), () -> Files.newInputStream(file));
    }
}
