package app.unhunch.desktop.windows;

import app.unhunch.desktop.Folders;
import java.nio.file.Path;
import java.util.Map;

/// The folders of a Windows user: what may roam in one place, what stays on the machine in another.
public final class WindowsFolders {

    private static final String NAME = "Unhunch";

    private WindowsFolders() {}

    /// The folders of this user, by the variables of this process.
    public static Folders of(Map<String, String> environment, Path home) {
        var roaming = Path
                .of(environment.getOrDefault("APPDATA", home.resolve("AppData").resolve("Roaming").toString()))
                .resolve(NAME);
        var local = Path
                .of(environment.getOrDefault("LOCALAPPDATA", home.resolve("AppData").resolve("Local").toString()))
                .resolve(NAME);
        return new Folders(roaming, roaming, local.resolve("State"), local.resolve("Cache"), local.resolve("Run"));
    }
}
