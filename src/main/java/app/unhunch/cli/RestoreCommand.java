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

/// `unhunch restore FILE`: puts a backup in the place of what is there, which is kept aside.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    @Option(names = "--json")
    private boolean json;

    RestoreCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            return Exit.USAGE;
        }
        var kept = root.program().restore(file.toAbsolutePath().normalize()).toString();
        Ends.of(spec).out().println(json ? JsonLine.of(Map.of("kept", kept))
                : Texts.load("cli", root.program().locale()).get("restored", kept));
        return Exit.OK;
    }
}
