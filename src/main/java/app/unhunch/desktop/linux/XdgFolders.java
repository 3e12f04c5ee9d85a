package app.unhunch.desktop.linux;

import app.unhunch.desktop.Folders;
import java.nio.file.Path;
import java.util.Map;

/// The folders of the XDG base directory specification.
public final class XdgFolders {

    private static final String NAME = "unhunch";

    private XdgFolders() {}

    /// The folders of this user.
    ///
    /// @param environment variables of this process
    /// @param home the user's folder where `HOME` is not set
    /// @param temporary where sockets go when the desktop gives no runtime folder; the name then holds the
    ///        user's, because others use that place too
    public static Folders of(Map<String, String> environment, Path home, Path temporary) {
        var own = Path.of(environment.getOrDefault("HOME", home.toString()));
        var user = environment.getOrDefault("USER", own.getFileName() == null ? "user" : own.getFileName().toString());
        return new Folders(
                named(environment, "XDG_CONFIG_HOME", own.resolve(".config")).resolve(NAME),
                named(environment, "XDG_DATA_HOME", own.resolve(".local/share")).resolve(NAME),
                named(environment, "XDG_STATE_HOME", own.resolve(".local/state")).resolve(NAME),
                named(environment, "XDG_CACHE_HOME", own.resolve(".cache")).resolve(NAME),
                named(environment, "XDG_RUNTIME_DIR", temporary.resolve(NAME + "-" + user)).resolve(NAME));
    }

    /// The specification wants relative paths to be passed over.
    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        var value = environment.getOrDefault(variable, "");
        return value.startsWith("/") ? Path.of(value) : otherwise;
    }
}
