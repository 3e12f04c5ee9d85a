package app.unhunch;

import app.unhunch.link.OwnFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log of a process: one file that rolls, in the folder for state.
final class Logs {

    private static final int BYTES = 256 * 1024;
    private static final int FILES = 2;

    private Logs() {}

    /// Sends what is logged to `name` in `folder`, and nothing to the terminal.
    static void into(Path folder, String name) {
        var root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        try {
            OwnFolder.make(folder);
            var file = new FileHandler(folder.resolve(name + ".%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            root.addHandler(file);
            OwnFolder.keepToOwner(folder.resolve(name + ".0.log"));
        } catch (IOException nowhere) {
            root.log(Level.WARNING, "no log can be written", nowhere);
        }
    }
}
