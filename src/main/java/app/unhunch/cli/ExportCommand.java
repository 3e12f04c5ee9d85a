package app.unhunch.cli;

import app.unhunch.text.Texts;
import java.io.IOException;
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
        try {
            Files.writeString(file, text);
            return Exit.OK;
        } catch (IOException no) {
            Ends.of(spec).err().println(Texts.load("cli", root.program().locale()).get("not-written", file));
            return Exit.PROBLEM;
        }
    }
}
