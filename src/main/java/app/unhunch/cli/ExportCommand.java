package app.unhunch.cli;

import app.unhunch.text.Texts;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `unhunch export history`: everything that was written down, for other programs.
@Command(name = "export", synopsisSubcommandLabel = "history")
final class ExportCommand implements Runnable {

    private static final Logger LOG = System.getLogger(ExportCommand.class.getName());

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    /// The form of an export.
    enum Format {
        CSV, JSON
    }

    ExportCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "history is missing");
        }
    }

    @Command(name = "history")
    int history(@Option(names = "--format", required = true, paramLabel = "csv|json") Format format,
            @Option(names = "--to", paramLabel = "FILE") @Nullable Path file) {
        root.program().historyLeftOut().forEach(Ends.of(spec).err()::println);
        var text = switch (format) {
            case CSV -> HistoryTable.csv(root.program().history());
            case JSON -> HistoryTable.json(root.program().history());
        };
        if (file != null) {
            return write(file, text);
        }
        Ends.of(spec).out().print(text);
        Ends.of(spec).out().flush();
        return Exit.OK;
    }

    private int write(Path file, String text) {
        var isNew = Files.notExists(file);
        try {
            Files.writeString(file, text);
            return Exit.OK;
        } catch (IOException no) {
            if (isNew) {
                forget(file);
            }
            Ends.of(spec).err().println(why(file, no));
            return Exit.PROBLEM;
        }
    }

    private String why(Path file, IOException no) {
        var texts = Texts.load("cli", root.program().locale());
        var said = no instanceof FileSystemException system ? system.getReason() : no.getMessage();
        return said == null ? texts.get("not-written", file) : texts.get("not-written.why", file, said);
    }

    /// A piece of a history would be taken for the whole of it.
    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.log(Level.DEBUG, "a piece of an export stays", stays);
        }
    }
}
