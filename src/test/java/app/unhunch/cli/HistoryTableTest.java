package app.unhunch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.history.Recorded;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// What was exported is opened again, and is what was there.
class HistoryTableTest {

    private static final ZonedDateTime AT = ZonedDateTime.parse("2026-11-20T15:00:07.25+01:00[Europe/Berlin]");
    private static final History PAST = History.of(List.of(
            new Change.Add("s", new Entry.Session(AT, "my \"own\", routine\n2", Duration.ofSeconds(119), 3, 4,
                    Entry.Ending.HURT, Entry.Origin.CHOSEN, List.of("cat-cow", "chin-tuck"))),
            new Change.Add("b", new Entry.Break(AT.plusHours(1), BreakOutcome.HELD, "desk-reset", Duration.ofMinutes(2),
                    Set.of("call", "full-screen"))),
            new Change.Add("p", new Entry.Pain(AT.plusHours(2), 10)), new Change.Add("gone", new Entry.Pain(AT, 3)),
            new Change.Delete("gone", AT.plusHours(3).toInstant())));

    @Test
    void theTableOpenedAgainHoldsEveryEntry() {
        var rows = rows(HistoryTable.csv(PAST));
        var head = rows.removeFirst();
        assertEquals(PAST.all().stream().map(HistoryTableTest::same).toList(), rows.stream().map(row -> {
            Map<String, String> cells = new HashMap<>();
            for (var i = 0; i < head.size(); i++) {
                cells.put(head.get(i), row.get(i));
            }
            return entry(cells);
        }).toList());
    }

    @Test
    void theObjectsOpenedAgainHoldEveryEntry() {
        var all = JsonParser.parseString(HistoryTable.json(PAST)).getAsJsonArray();
        assertEquals(PAST.all().stream().map(HistoryTableTest::same).toList(),
                StreamSupport.stream(all.spliterator(), false).map(JsonElement::getAsJsonObject)
                        .map(HistoryTableTest::cells).map(HistoryTableTest::entry).toList());
    }

    /// Without the name of the zone, which no table knows.
    private static Recorded same(Recorded recorded) {
        var at = recorded.entry().at().toOffsetDateTime().toZonedDateTime();
        return new Recorded(recorded.id(), switch (recorded.entry()) {
            case Entry.Session old -> new Entry.Session(at, old.routine(), old.length(), old.done(), old.planned(),
                    old.ending(), old.origin(), old.hurt());
            case Entry.Break old -> new Entry.Break(at, old.outcome(), old.routine(), old.length(), old.reasons());
            case Entry.Pain old -> new Entry.Pain(at, old.score());
        });
    }

    private static Recorded entry(Map<String, String> cells) {
        var at = OffsetDateTime.parse(cells.getOrDefault("at", "")).toZonedDateTime();
        var routine = cells.getOrDefault("routine", "");
        return new Recorded(cells.getOrDefault("id", ""), switch (cells.getOrDefault("what", "")) {
            case "session" -> new Entry.Session(at, routine, length(cells), number(cells, "done"),
                    number(cells, "planned"), word(Entry.Ending.values(), cells, "outcome"),
                    word(Entry.Origin.values(), cells, "origin"), words(cells, "hurt"));
            case "break" -> new Entry.Break(at, word(BreakOutcome.values(), cells, "outcome"), routine, length(cells),
                    Set.copyOf(words(cells, "reasons")));
            default -> new Entry.Pain(at, number(cells, "pain"));
        });
    }

    private static Duration length(Map<String, String> cells) {
        return Duration.ofSeconds(number(cells, "seconds"));
    }

    private static int number(Map<String, String> cells, String column) {
        return Integer.parseInt(cells.getOrDefault(column, ""));
    }

    private static List<String> words(Map<String, String> cells, String column) {
        var cell = cells.getOrDefault(column, "");
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    private static <E extends Enum<E>> E word(E[] all, Map<String, String> cells, String column) {
        for (var one : all) {
            if (StatusWords.word(one).equals(cells.get(column))) {
                return one;
            }
        }
        throw new AssertionError(column + " of " + cells);
    }

    private static Map<String, String> cells(JsonObject object) {
        return object.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                field -> field.getValue().isJsonArray()
                        ? StreamSupport.stream(field.getValue().getAsJsonArray().spliterator(), false)
                                .map(JsonElement::getAsString).collect(Collectors.joining(" "))
                        : field.getValue().getAsString()));
    }

    /// Reads comma-separated values as RFC 4180 has them.
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.length(); i++) {
            var c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\r' && c != '\n')) {
                cell.append(c);
            } else if (c != '\r') {
                rows.getLast().add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(new ArrayList<>());
                }
            }
        }
        rows.removeLast();
        return rows;
    }
}
