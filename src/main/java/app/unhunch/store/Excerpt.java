package app.unhunch.store;

import app.unhunch.exercise.BrokenPack.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Shows the lines of a file around a place, whatever the file is.
final class Excerpt {

    private static final int MOST_BYTES = 4 << 20;
    private static final int LONGEST_LINE = 200;
    private static final int BEFORE = 2;
    private static final int AFTER = 1;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Excerpt() {}

    /// A few lines around that one; none where the file does not reach so far or cannot be read.
    ///
    /// @param line from 1
    static List<Line> around(Path file, int line) {
        if (line < 1) {
            return List.of(); // the file as a whole; it may be one that never ends
        }
        var lines = read(file).split("\n", -1);
        if (line > lines.length) {
            return List.of();
        }
        return IntStream.rangeClosed(Math.max(1, line - BEFORE), Math.min(lines.length, line + AFTER))
                .mapToObj(number -> new Line(number, shown(lines[number - 1]))).toList();
    }

    private static String read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return "";
        }
    }

    private static String shown(String line) {
        var end = Math.min(line.length(), LONGEST_LINE);
        return CONTROL.matcher(line.substring(0, end).stripTrailing()).replaceAll(" ");
    }
}
