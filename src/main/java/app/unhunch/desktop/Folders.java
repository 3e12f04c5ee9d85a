package app.unhunch.desktop;

import java.nio.file.Path;

/// Where files live; none of the folders needs to exist yet.
///
/// @param settings what the user chose and may want to edit or copy
/// @param data what must not be lost: routines, history
/// @param state what may be lost without grief: where the breaks stood, logs
/// @param cache what can be made again
/// @param runtime sockets and locks of running processes
public record Folders(Path settings, Path data, Path state, Path cache, Path runtime) {

    /// Everything under one folder, as `--data-dir` asks; only sockets stay in `runtime`, because their
    /// paths must be short. Their names must then tell data folders apart.
    public static Folders under(Path folder, Path runtime) {
        var whole = folder.toAbsolutePath().normalize();
        return new Folders(whole, whole, whole.resolve("state"), whole.resolve("cache"), runtime);
    }
}
