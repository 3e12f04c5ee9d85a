package app.unhunch.cli;

import app.unhunch.link.Request;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `unhunch quit`: ends the agent and its window.
@Command(name = "quit")
final class QuitCommand implements Callable<Integer> {

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    QuitCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var terminal = Ends.of(spec);
        return new Talk(root.program(), terminal.out(), terminal.err()).wish(new Request.Quit());
    }
}
