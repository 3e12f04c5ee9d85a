package app.unhunch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the threads of a process did so far. A thread takes its past with it when it ends.
///
/// @param threads counts by the folder of the thread
record Activity(Map<Path, Counts> threads) {

    /// What threads did.
    ///
    /// @param wakeUps how often one went to sleep by itself, and so was woken
    /// @param nanos processor time
    record Counts(long wakeUps, long nanos) {

        static final Counts NONE = new Counts(0, 0);

        private Counts plus(Counts other) {
            return new Counts(wakeUps + other.wakeUps, nanos + other.nanos);
        }

        private Counts minus(Counts other) {
            return new Counts(wakeUps - other.wakeUps, nanos - other.nanos);
        }
    }

    static Activity of(long process) throws IOException {
        Map<Path, Counts> all = new HashMap<>();
        try (var threads = Files.newDirectoryStream(Path.of("/proc", String.valueOf(process), "task"))) {
            for (var thread : threads) {
                ofThread(thread).ifPresent(counts -> all.put(thread, counts));
            }
        }
        return new Activity(all);
    }

    /// What was done between an earlier look and this one by the threads that are still there.
    Counts since(Activity before) {
        return threads.entrySet().stream()
                .map(thread -> thread.getValue().minus(before.threads.getOrDefault(thread.getKey(), Counts.NONE)))
                .reduce(Counts.NONE, Counts::plus);
    }

    private static Optional<Counts> ofThread(Path thread) throws IOException {
        try {
            var switches = Files.readAllLines(thread.resolve("status")).stream()
                    .filter(line -> line.startsWith("voluntary_ctxt_switches:"))
                    .mapToLong(line -> Long.parseLong(line.split("\\s+", -1)[1])).sum();
            return Optional.of(new Counts(switches,
                    Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ", 2)[0])));
        } catch (NoSuchFileException ended) {
            return Optional.empty();
        }
    }
}
