package app.unhunch.cli;

import app.unhunch.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: every command, put together.
public final class Commands {

    private static final Logger LOG = System.getLogger(Commands.class.getName());

    private final CommandLine line;

    /// @param program makes the program for a data folder; empty for the usual one
    /// @param locale language of the help
    public Commands(Function<Optional<Path>, Program> program, String version, Locale locale) {
        var root = new RootCommand(program);
        line = new CommandLine(root, CommandLine.defaultFactory());
        line.addSubcommand(new AgentCommand(root)).addSubcommand(new WindowCommand(root))
                .addSubcommand(new StatusCommand(root)).addSubcommand(new BreakCommand(root))
                .addSubcommand(new PauseCommand(root)).addSubcommand(new ResumeCommand(root))
                .addSubcommand(new SessionCommand(root)).addSubcommand(new CatalogCommand(root))
                .addSubcommand(new RoutineCommand(root)).addSubcommand(new ExportCommand(root))
                .addSubcommand(new SettingsCommand(root)).addSubcommand(new DoctorCommand(root))
                .addSubcommand(new WhyCommand(root)).addSubcommand(new BackupCommand(root))
                .addSubcommand(new RestoreCommand(root))
                .addSubcommand(new QuitCommand(root));
        line.setResourceBundle(new Help(Texts.load("help", locale)));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getCommandSpec().version("Unhunch " + version);
        line.setExecutionExceptionHandler((fault, where, _) -> failed(fault, where.getErr()));
        var usual = line.getParameterExceptionHandler();
        var texts = Texts.load("cli", locale);
        line.setParameterExceptionHandler((wrong, typed) -> wrong instanceof UnmatchedArgumentException unknown
                ? unknown(unknown, texts)
                : usual.handleParseException(wrong, typed));
    }

    /// Runs what was typed.
    ///
    /// @return the exit code, one of [Exit]
    public int run(String... arguments) {
        return line.execute(arguments);
    }

    /// The same, into other ends than the terminal's.
    public int run(PrintWriter out, PrintWriter err, String... arguments) {
        return line.setOut(out).setErr(err).execute(arguments);
    }

    private static int failed(Exception fault, PrintWriter err) {
        err.println(fault.getMessage() == null ? fault : fault.getMessage());
        if (!(fault instanceof IOException || fault instanceof IllegalArgumentException)) {
            LOG.log(Level.ERROR, "a command has a fault of ours", fault);
        }
        return Exit.PROBLEM;
    }

    private static int unknown(UnmatchedArgumentException unknown, Texts texts) {
        var where = unknown.getCommandLine();
        where.getErr().println(texts.get("not-understood", String.join(" ", unknown.getUnmatched()),
                where.getCommandSpec().qualifiedName()));
        UnmatchedArgumentException.printSuggestions(unknown, where.getErr());
        return Exit.USAGE;
    }

    /// The help texts under the keys that picocli asks for.
    private static final class Help extends ResourceBundle {

        private final Texts texts;

        Help(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.keys().contains(key) ? texts.get(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keys());
        }
    }
}
