package app.unhunch;

import app.unhunch.desktop.Folders;
import app.unhunch.link.LinkPlace;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the files of this user are, and where their agent is to be met.
///
/// @param dataDir the folder that was asked for with `--data-dir`; empty for the usual places
record Home(Folders folders, LinkPlace place, Optional<Path> dataDir) {

    static Home of(Optional<Path> dataDir, Map<String, String> environment) {
        var usual = Computer.folders(environment);
        var folders = dataDir.map(folder -> Folders.under(folder, usual.runtime())).orElse(usual);
        return new Home(folders, LinkPlace.of(folders.runtime(), folders.data()), dataDir);
    }
}
