package app.unhunch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What neighbors cost over one stretch of time. Processor time of programs that they started and that have ended is
/// counted, their wake-ups are not, as nobody keeps them.
final class Costs {

    /// Head of the table of two stretches: somebody works, and nobody is there.
    static final String HEAD = """
            | | PSS | private | wake-ups/s | one processor | PSS, nobody there | private | wake-ups/s | one processor |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |""";

    private static final double NANOS = 1e9;
    private static final double TICKS = 100; // of a second, in which the kernel tells the time of ended children

    private final Map<Neighbor, Look> began = new HashMap<>();
    private final Map<Neighbor, Look> ended = new HashMap<>();

    /// @param at in nanoseconds
    /// @param activity of each process
    /// @param children seconds that programs took which have ended
    private record Look(long at, Map<Long, Activity> activity, double children, double share, double own) {}

    /// Begins now.
    Costs(List<Neighbor> all) throws IOException {
        for (var each : all) {
            began.put(each, look(each));
        }
    }

    /// Ends now; memory is what they hold at this moment.
    void end() throws IOException {
        for (var each : began.keySet()) {
            ended.put(each, look(each));
        }
    }

    /// Four cells.
    String line(Neighbor neighbor) {
        var from = began.get(neighbor);
        var to = ended.get(neighbor);
        if (to.activity().isEmpty()) {
            return " | | | |";
        }
        var seconds = (to.at() - from.at()) / NANOS;
        var wakeUps = 0L;
        var busy = to.children() - from.children();
        for (var process : to.activity().entrySet()) {
            var before = from.activity().get(process.getKey());
            if (before != null) {
                var counts = process.getValue().since(before);
                wakeUps += counts.wakeUps();
                busy += counts.nanos() / NANOS;
            }
        }
        return " | %.1f MiB | %.1f MiB | %.2f | %.3f %%".formatted(to.share(), to.own(), wakeUps / seconds,
                busy / seconds * 100);
    }

    private static Look look(Neighbor neighbor) throws IOException {
        Map<Long, Activity> activity = new HashMap<>();
        var children = 0.0;
        var share = 0.0;
        var own = 0.0;
        for (var process : neighbor.processes()) {
            var memory = Memory.of(process.pid());
            share += memory.share();
            own += memory.own();
            children += endedChildren(process.pid());
            activity.put(process.pid(), Activity.of(process.pid()));
        }
        return new Look(System.nanoTime(), Map.copyOf(activity), children, share, own);
    }

    private static double endedChildren(long process) throws IOException {
        var stat = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
        var words = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(words[13]) + Long.parseLong(words[14])) / TICKS;
    }
}
