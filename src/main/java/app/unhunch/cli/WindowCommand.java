package app.unhunch.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `unhunch window`: what the agent starts; not for people.
@Command(name = "window", hidden = true)
final class WindowCommand implements Callable<Integer> {

    private final RootCommand root;

    @Option(names = "--hidden")
    private boolean hidden;

    WindowCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        return hidden ? root.program().hiddenWindow() : root.program().window();
    }
}
