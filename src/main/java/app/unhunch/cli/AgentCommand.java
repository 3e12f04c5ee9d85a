package app.unhunch.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `unhunch agent`: is the agent, until it is told to end.
@Command(name = "agent")
final class AgentCommand implements Callable<Integer> {

    private final RootCommand root;

    AgentCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        return root.program().beAgent();
    }
}
