package app.unhunch.cli;

import app.unhunch.link.JsonLine;
import app.unhunch.link.Request;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `unhunch status`: when the next break is.
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    StatusCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var terminal = Ends.of(spec);
        var talk = new Talk(root.program(), terminal.out(), terminal.err());
        return json
                ? talk.ask(new Request.GetStatus(),
                        status -> terminal.out().println(JsonLine.of(StatusWords.plain(status))))
                : talk.wish(new Request.GetStatus());
    }
}
