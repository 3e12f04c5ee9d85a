package app.unhunch.desktop.macos;

import app.unhunch.desktop.Folders;
import java.nio.file.Path;

/// The folders of a macOS user.
public final class MacFolders {

    private MacFolders() {}

    /// The folders below `home`; sockets go to `temporary`, which on macOS is each user's own.
    public static Folders of(Path home, Path temporary) {
        var library = home.resolve("Library");
        var support = library.resolve("Application Support").resolve("Unhunch");
        return new Folders(support, support, support.resolve("State"), library.resolve("Caches").resolve("Unhunch"),
                temporary.resolve("unhunch"));
    }
}
