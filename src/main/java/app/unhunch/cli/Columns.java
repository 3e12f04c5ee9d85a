package app.unhunch.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows of words, as lines in which each column is as wide as its longest word; the last column ends where its words do.
final class Columns {

    private Columns() {}

    /// The rows as lines.
    ///
    /// @param rows all of the same length, at least one word each
    static List<String> lines(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var last = rows.getFirst().size() - 1;
        var widths = IntStream.range(0, last)
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)).toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, last).mapToObj(column -> padded(row.get(column), widths[column]))
                        .collect(Collectors.joining("", "", row.get(last))))
                .toList();
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width - word.length() + 1);
    }
}
