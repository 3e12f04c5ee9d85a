package app.unhunch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What the threads of a process did so far.
///
/// @param wakeUps how often one went to sleep by itself, and so was woken
/// @param nanos processor time
record Activity(long wakeUps, long nanos) {

    static Activity of(long process) throws IOException {
        var all = new Activity(0, 0);
        try (var threads = Files.newDirectoryStream(Path.of("/proc", String.valueOf(process), "task"))) {
            for (var thread : threads) {
                all = all.plus(ofThread(thread));
            }
        }
        return all;
    }

    /// What was done between an earlier look and this one. A thread that ended in between takes its past with it.
    Activity since(Activity before) {
        return new Activity(wakeUps - before.wakeUps, nanos - before.nanos);
    }

    private Activity plus(Activity other) {
        return new Activity(wakeUps + other.wakeUps, nanos + other.nanos);
    }

    private static Activity ofThread(Path thread) throws IOException {
        try {
            var switches = Files.readAllLines(thread.resolve("status")).stream()
                    .filter(line -> line.startsWith("voluntary_ctxt_switches:"))
                    .mapToLong(line -> Long.parseLong(line.split("\\s+", -1)[1])).sum();
            return new Activity(switches,
                    Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ", 2)[0]));
        } catch (NoSuchFileException ended) {
            return new Activity(0, 0);
        }
    }
}
