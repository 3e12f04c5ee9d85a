package app.unhunch.cli;

import app.unhunch.cli.Program.TextLook;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Timeline;
import app.unhunch.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `unhunch session`: a guided session, in the window or in the terminal.
@Command(name = "session")
final class SessionCommand implements Callable<Integer> {

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ROUTINE", descriptionKey = "routine")
    private String routine = "";

    @Option(names = "--text")
    private boolean text;

    @Option(names = "--plain")
    private boolean plain;

    SessionCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var program = root.program();
        var wanted = program.routines().stream().filter(one -> one.id().equals(routine)).findFirst();
        if (wanted.isEmpty()) {
            Ends.of(spec).err().println(Texts.load("cli", program.locale()).get("no-routine", routine));
            return Exit.PROBLEM;
        }
        var gate = new TextGate(program, Ends.of(spec));
        return text || plain ? play(program, wanted.get(), gate) : show(program, wanted.get(), gate);
    }

    private static int show(Program program, Routine routine, TextGate gate) throws IOException {
        return gate.opens(moves(program, routine)) ? program.session(routine.id()) : Exit.HELD;
    }

    private int play(Program program, Routine routine, TextGate gate) throws IOException {
        return gate.passes(moves(program, routine), System.in)
                ? program.textSession(Timeline.of(routine, program.catalog()), plain ? TextLook.PLAIN : TextLook.LIVE)
                : Exit.HELD;
    }

    private static List<Exercise> moves(Program program, Routine routine) {
        var catalog = program.catalog();
        return routine.items().stream().flatMap(item -> catalog.find(item.exercise()).stream()).toList();
    }
}
