package app.unhunch;

import app.unhunch.cli.Commands;
import java.util.Locale;

/// Where every way into Unhunch begins.
public final class Main {

    /// What is shown by `--version` and told to the agent.
    static final String VERSION = "1.0.0";

    private Main() {}

    /// Starts Unhunch.
    ///
    /// @param args what the user typed
    public static void main(String[] args) {
        var locale = Locale.getDefault();
        var commands = new Commands(dataDir -> new LocalProgram(dataDir, System.getenv(), locale), VERSION, locale);
        System.exit(commands.run(args));
    }
}
