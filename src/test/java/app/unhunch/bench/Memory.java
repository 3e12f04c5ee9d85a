package app.unhunch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The memory that a process holds, in MiB.
///
/// @param own pages that it has written, which nobody else can use (private, dirty)
/// @param share all that it uses, pages of files included, with its part of those that it shares (PSS)
record Memory(double own, double share) {

    static Memory of(long process) throws IOException {
        var lines = Files.readAllLines(Path.of("/proc", String.valueOf(process), "smaps_rollup"));
        return new Memory(sum(lines.stream(), "Private_Dirty:"), sum(lines.stream(), "Pss:"));
    }

    private static double sum(Stream<String> lines, String start) {
        return lines.filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.split(" +", -1)[1]))
                .sum() / 1024;
    }
}
