package app.unhunch.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `unhunch`: shows the window.
@Command(name = "unhunch", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, sortOptions = false)
final class RootCommand implements Callable<Integer> {

    private final Function<Optional<Path>, Program> program;

    @Option(names = "--data-dir", scope = ScopeType.INHERIT, paramLabel = "DIR")
    private @Nullable Path dataDir;

    RootCommand(Function<Optional<Path>, Program> program) {
        this.program = program;
    }

    /// The program for the data folder that was asked for.
    Program program() {
        return program.apply(Optional.ofNullable(dataDir));
    }

    @Override
    public Integer call() throws IOException {
        return program().window();
    }
}
