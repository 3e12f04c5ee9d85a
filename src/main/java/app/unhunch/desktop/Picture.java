package app.unhunch.desktop;

import java.nio.file.Path;

/// A picture for a notice.
public sealed interface Picture {

    /// Pixels in memory.
    record Pixels(Raster raster) implements Picture {}

    /// A PNG file with an absolute path.
    record File(Path png) implements Picture {

        public File {
            if (!png.isAbsolute()) {
                throw new IllegalArgumentException("not an absolute path: " + png);
            }
        }
    }
}
