package app.unhunch.cli;

import app.unhunch.link.JsonLine;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Timeline;
import app.unhunch.text.TimeWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `unhunch routine list`: what can be played.
@Command(name = "routine", synopsisSubcommandLabel = "list")
final class RoutineCommand implements Runnable {

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    RoutineCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "list is missing");
        }
    }

    @Command(name = "list")
    int list(@Option(names = "--json") boolean json) {
        var program = root.program();
        var ends = Ends.of(spec);
        var out = ends.out();
        program.leftOut().forEach(ends.err()::println);
        var catalog = program.catalog();
        var times = new TimeWords(program.locale());
        if (json) {
            out.println(JsonLine.of(program.routines().stream()
                    .map(routine -> plain(routine, Timeline.of(routine, catalog).length().toSeconds())).toList()));
        } else {
            Columns.lines(program.routines().stream().map(routine -> List.of(routine.id(),
                    times.exact(Timeline.of(routine, catalog).length()), routine.name())).toList())
                    .forEach(out::println);
        }
        return Exit.OK;
    }

    private static Map<String, Object> plain(Routine routine, long seconds) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("id", routine.id());
        plain.put("name", routine.name());
        plain.put("summary", routine.summary());
        plain.put("seconds", seconds);
        plain.put("exercises", routine.items().stream().map(RoutineItem::exercise).toList());
        return plain;
    }
}
