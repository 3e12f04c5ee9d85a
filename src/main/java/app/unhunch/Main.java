package app.unhunch;

import app.unhunch.cli.Commands;
import app.unhunch.cli.Exit;
import app.unhunch.cli.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Where every way into Unhunch begins.
public final class Main {

    /// What is shown by `--version` and told to the agent.
    static final String VERSION = "1.0.0";

    private Main() {}

    /// Starts Unhunch.
    ///
    /// @param args what the user typed
    public static void main(String[] args) {
        try {
            System.exit(go(args, Locale.getDefault()));
        } catch (RuntimeException | Error fault) { // the toolkit's thread would stay for ever and be taken for a window
            new Faults().uncaughtException(Thread.currentThread(), fault);
            System.exit(Exit.PROBLEM);
        }
    }

    private static int go(String[] args, Locale locale) {
        Function<Optional<Path>, Program> programs = dataDir -> new LocalProgram(dataDir, System.getenv(), locale);
        return WayIn.of(List.of(args)).map(way -> way.go(programs))
                .orElseGet(() -> new Commands(programs, VERSION, locale).run(args));
    }
}
