package app.unhunch.cli;

import app.unhunch.link.Answer;
import app.unhunch.link.JsonLine;
import app.unhunch.link.Request;
import app.unhunch.link.SenseLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `unhunch doctor`: what works on this computer.
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    DoctorCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var terminal = Ends.of(spec);
        return new Talk(root.program(), terminal.out(), terminal.err()).hear(new Request.GetReports(), answer -> {
            if (answer instanceof Answer.ReportsAre(var lines)) {
                var text = json ? List.of(JsonLine.of(lines.stream().map(DoctorCommand::plain).toList()))
                        : lines.stream().map(SenseLine::line).toList();
                text.forEach(terminal.out()::println);
            }
        });
    }

    private static Map<String, @Nullable Object> plain(SenseLine line) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        plain.put("sense", line.sense());
        plain.put("source", line.source());
        plain.put("state", line.state());
        plain.put("reading", line.reading().orElse(null));
        plain.put("failure", line.failure().orElse(null));
        return plain;
    }
}
