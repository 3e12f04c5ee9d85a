package app.unhunch.cli;

import app.unhunch.link.JsonLine;
import app.unhunch.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `unhunch backup FILE`: everything of the user's in one zip.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--json")
    private boolean json;

    BackupCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            return Exit.USAGE;
        }
        var to = file.toAbsolutePath().normalize();
        root.program().backUp(to);
        Ends.of(spec).out().println(json ? JsonLine.of(Map.of("file", to.toString()))
                : Texts.load("cli", root.program().locale()).get("backed-up", to.toString()));
        return Exit.OK;
    }
}
