package app.unhunch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An hour in which no break is near: what the agent costs with every sense on, beside other break reminders that do the
/// same at the same time, each on a desk of its own. Half of it somebody works, half of it nobody is there.
public final class Hour {

    /// The agent's flags give memory of the start back after half a minute.
    private static final Duration SETTLING = Duration.ofSeconds(45);
    private static final Duration KEY = Duration.ofSeconds(5);

    private Hour() {}

    /// Measures and prints the table.
    ///
    /// @param args how many minutes in place of 60
    public static void main(String[] args) throws Exception {
        var half = Duration.ofMinutes(args.length == 0 ? 60 : Long.parseLong(args[0])).dividedBy(2);
        var folder = Files.createTempDirectory("hour");
        List<Neighbor> all = new ArrayList<>();
        try {
            for (var kind : Neighbor.Kind.values()) {
                all.add(Neighbor.start(kind, Files.createDirectory(folder.resolve(kind.name()))));
            }
            new Hour().measure(all, half);
        } finally {
            all.forEach(Neighbor::close);
            delete(folder);
        }
    }

    private void measure(List<Neighbor> all, Duration half) throws IOException, InterruptedException {
        work(all, SETTLING);
        var works = new Costs(all);
        work(all, half);
        works.end();
        var empty = new Costs(all);
        pass(all, half);
        empty.end();
        System.out.println("%d minutes, half of them with a key every %d s:".formatted(
                half.multipliedBy(2).toMinutes(), KEY.toSeconds()));
        System.out.println(Costs.HEAD);
        for (var each : all) {
            System.out.println(each.name() + works.line(each) + empty.line(each) + " |");
        }
    }

    /// Lets time pass in which none of them may end.
    private static void pass(List<Neighbor> all, Duration time) throws IOException, InterruptedException {
        for (var left = time; left.isPositive(); left = left.minus(KEY)) {
            all.getFirst().outlive(KEY);
            for (var each : all) {
                each.outlive(Duration.ZERO);
            }
        }
    }

    /// Lets time pass in which somebody works.
    private static void work(List<Neighbor> all, Duration time) throws IOException, InterruptedException {
        for (var left = time; left.isPositive(); left = left.minus(KEY)) {
            for (var each : all) {
                each.key();
            }
            pass(all, KEY);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
