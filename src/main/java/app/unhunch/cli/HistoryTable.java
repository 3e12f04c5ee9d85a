package app.unhunch.cli;

import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.history.Recorded;
import app.unhunch.link.JsonLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The history as a table: one entry a line, the same columns for all.
public final class HistoryTable {

    private static final List<String> COLUMNS = List.of("id", "at", "what", "routine", "outcome", "seconds", "done",
            "planned", "origin", "hurt", "reasons", "pain");

    private HistoryTable() {}

    /// Comma-separated values with a head line, as RFC 4180 has them.
    public static String csv(History history) {
        List<String> lines = new ArrayList<>(List.of(String.join(",", COLUMNS)));
        for (var recorded : history.all()) {
            var row = row(recorded);
            lines.add(COLUMNS.stream().map(column -> cell(row.get(column))).collect(Collectors.joining(",")));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    /// A JSON array of objects.
    public static String json(History history) {
        return JsonLine.of(history.all().stream().map(HistoryTable::row).toList()) + "\n";
    }

    private static Map<String, Object> row(Recorded recorded) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", recorded.id());
        row.put("at", recorded.entry().at().toOffsetDateTime().toString());
        switch (recorded.entry()) {
            case Entry.Session session -> {
                row.put("what", "session");
                row.put("routine", session.routine());
                row.put("outcome", StatusWords.word(session.ending()));
                row.put("seconds", session.length().toSeconds());
                row.put("done", session.done());
                row.put("planned", session.planned());
                row.put("origin", StatusWords.word(session.origin()));
                row.put("hurt", session.hurt());
            }
            case Entry.Break pause -> {
                row.put("what", "break");
                row.put("routine", pause.routine());
                row.put("outcome", StatusWords.word(pause.outcome()));
                row.put("seconds", pause.length().toSeconds());
                row.put("reasons", List.copyOf(pause.reasons()));
            }
            case Entry.Pain pain -> {
                row.put("what", "pain");
                row.put("pain", pain.score());
            }
        }
        return row;
    }

    private static String cell(@Nullable Object value) {
        var text = switch (value) {
            case null -> "";
            case Collection<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(" "));
            default -> value.toString();
        };
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
