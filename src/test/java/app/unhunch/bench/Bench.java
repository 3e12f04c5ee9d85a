package app.unhunch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Measures the image and prints the figures of the README as one table. Ends with 1 only if something could not be
/// measured: a missed budget is a figure, not a failure of the benchmark.
public final class Bench {

    private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

    static {
        ALL.put("status", new StatusAnswers());
        ALL.put("catalog", new ManyMovesAtHand());
        ALL.put("window", new FirstWindow());
        ALL.put("pages", new PagesAtHand());
        ALL.put("notice", new NoticeToWindow());
        ALL.put("session", new SessionFrames());
        ALL.put("rest", new AgentAtRest());
        ALL.put("figure", new FigureCost());
    }

    private final List<String> lines = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private Bench() {}

    /// Measures and prints.
    ///
    /// @param args names of what to measure, all of it if there are none
    public static void main(String[] args) throws IOException {
        System.exit(new Bench().run(args.length == 0 ? ALL.keySet() : Set.of(args)));
    }

    private int run(Set<String> wanted) throws IOException {
        var folder = Files.createTempDirectory("bench");
        var before = load();
        try {
            var bare = Bare.in(Files.createDirectory(folder.resolve("bare")));
            for (var each : ALL.entrySet()) {
                if (wanted.contains(each.getKey())) {
                    measure(each.getKey(), each.getValue(), Files.createDirectory(folder.resolve(each.getKey())), bare);
                }
            }
        } finally {
            delete(folder);
        }
        System.out.println(Measured.HEAD);
        lines.forEach(System.out::println);
        System.out.println("\n%s; programs that wanted a processor: %s before, %s after".formatted(machine(), before,
                load()));
        failures.forEach(System.err::println);
        return failures.isEmpty() ? 0 : 1;
    }

    private void measure(String name, Measurement measurement, Path scratch, Bare bare) {
        System.err.println("Measuring: " + name);
        try {
            measurement.take(scratch, bare).forEach(measured -> lines.add(measured.line()));
        } catch (Exception | AssertionError fault) {
            failures.add("NOT MEASURED: " + name + ": " + fault);
        }
    }

    private static String machine() throws IOException {
        var model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
                .map(line -> line.split(": ", 2)[1].strip()).findFirst().orElse("processor");
        return "%s, %d processors, %s, Java %s".formatted(model, Runtime.getRuntime().availableProcessors(),
                Files.readString(Path.of("/proc/sys/kernel/ostype")).strip(), Runtime.version());
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            });
        }
    }
}
