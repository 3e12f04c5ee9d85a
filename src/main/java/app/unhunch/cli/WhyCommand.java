package app.unhunch.cli;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.DayLine;
import app.unhunch.breaks.DayLog;
import app.unhunch.link.Answer;
import app.unhunch.link.JsonLine;
import app.unhunch.link.Request;
import app.unhunch.text.DayWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `unhunch why`: why there was a break, or none, in the last day.
@Command(name = "why")
final class WhyCommand implements Callable<Integer> {

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json")
    private boolean json;

    WhyCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var terminal = Ends.of(spec);
        var words = new DayWords(root.program().locale(), ZoneId.systemDefault());
        return new Talk(root.program(), terminal.out(), terminal.err()).hear(new Request.GetDay(), answer -> {
            if (answer instanceof Answer.DayIs(var log)) {
                var text = json ? List.of(JsonLine.of(plain(log)))
                        : words.lines(log).stream().map(line -> line.when() + "  " + line.what()).toList();
                text.forEach(terminal.out()::println);
            }
        });
    }

    private static List<Map<String, @Nullable Object>> plain(DayLog log) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (var index = 0; index < log.lines().size(); index++) {
            var line = log.lines().get(index);
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            plain.put("from", line.at().toString());
            plain.put("to", log.end(index).map(Instant::toString).orElse(null));
            plain.put("what", what(line));
            if (line instanceof DayLine.Stood(var _, var phase, var held) && phase == BreakPhase.HELD) {
                plain.put("heldBy", held.stream().sorted().map(StatusWords::word).toList());
            }
            if (line instanceof DayLine.Became(var _, var _, var length)) {
                plain.put("seconds", length.toSeconds());
            }
            lines.add(plain);
        }
        return lines;
    }

    private static String what(DayLine line) {
        return switch (line) {
            case DayLine.Stood(var _, var phase, var _) -> StatusWords.word(phase);
            case DayLine.Became(var _, var outcome, var _) -> StatusWords.word(outcome);
            case DayLine.NotShown(var _, var what) -> StatusWords.word(what) + "-not-shown";
            case DayLine.Ended _ -> "not-running";
        };
    }
}
