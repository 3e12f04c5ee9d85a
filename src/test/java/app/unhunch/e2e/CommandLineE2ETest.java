package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.history.Entry;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands of the image: their help, their exit codes, and that what they print can be read by programs.
@E2E
class CommandLineE2ETest {

    private static final Path FACTS = Path.of("assets", "catalog", "facts", "breathing.json").toAbsolutePath();

    private static final List<String> COMMANDS = List.of("agent", "status", "break", "break start", "break snooze",
            "break skip", "break undo", "pause", "resume", "session", "catalog", "catalog list", "catalog show",
            "catalog check", "routine", "routine list", "export", "export history", "settings", "settings list",
            "settings get", "settings set", "doctor", "why", "backup", "restore", "quit");

    @TempDir
    private Path scratch;

    @Test
    void everyCommandHelps() throws Exception {
        try (var desk = Desk.with(scratch)) {
            Map<String, Program> asked = new LinkedHashMap<>();
            for (var command : COMMANDS) {
                var words = new ArrayList<>(List.of(command.split(" ", -1)));
                words.add("--help");
                asked.put(command, desk.start(words.toArray(String[]::new)));
            }
            for (var one : asked.entrySet()) {
                var told = one.getValue().end(Unhunch.SOON);
                assertEquals(new Output(0, told.out(), ""), told, one.getKey());
                assertTrue(told.out().startsWith("Usage: unhunch " + one.getKey()), told.out());
                assertTrue(told.lines().size() > 3, told.out());
            }
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedInOneLine() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            assertEquals(2, unhunch.run("nonsense").exit());
            assertEquals(3, unhunch.run("status").exit());
            assertEquals(4, unhunch.run().exit());
            assertRefused(unhunch.run("session", "nothing", "--text"), "There is no routine 'nothing'.");
            assertRefused(unhunch.run("catalog", "show", "nothing"), "There is no exercise 'nothing'.");
            assertRefused(unhunch.run("settings", "get", "breaks.colour"),
                    "There is no setting 'breaks.colour'. See them all with: unhunch settings list");
            assertRefused(unhunch.run("settings", "set", "breaks.every", "0m"), "breaks.every");
            assertRefused(unhunch.run("settings", "set", "breaks.every", "soon"), "breaks.every");
            assertEquals("1m", unhunch.run("settings", "get", "breaks.every").out().strip());
        }
    }

    private static void assertRefused(Output told, String start) {
        assertEquals(1, told.exit(), told.toString());
        assertEquals("", told.out());
        assertEquals(1, told.err().lines().count(), told.err());
        assertTrue(told.err().startsWith(start), told.err());
    }

    @Test
    void settingsAreChangedWithAnAgentAndWithout() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            assertEquals(0, unhunch.run("settings", "set", "breaks.every", "50m").exit());
            assertEquals("50m", unhunch.run("settings", "get", "breaks.every").out().strip());
            unhunch.agent();
            assertEquals(0, unhunch.run("settings", "set", "breaks.arrival", "quiet").exit());
            Until.holds("the file has it", Unhunch.SOON,
                    () -> unhunch.run("settings", "get", "breaks.arrival").out().strip().equals("quiet"));
            var all = JsonParser.parseString(unhunch.run("settings", "list", "--json").out()).getAsJsonObject();
            assertEquals("50m", all.get("breaks.every").getAsString());
            var status = JsonParser.parseString(unhunch.run("status", "--json").out()).getAsJsonObject();
            assertEquals(3000, status.get("everySeconds").getAsInt());
        }
    }

    @Test
    void aBackupIsRestoredIntoAnEmptyFolderAndByAnAgentThatRuns() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.before(new Entry.Pain(ZonedDateTime.now(ZoneId.systemDefault()), 3));
            var zip = desk.folder("home").resolve("mine.zip").toString();
            assertEquals(zip, told(unhunch.run("backup", zip, "--json")).get("file").getAsString());
            var fresh = new Unhunch(desk, desk.folder("home").resolve("fresh"));
            assertEquals(0, fresh.run("restore", zip).exit());
            assertEquals(List.of("1m", unhunch.history()), List.of(fresh.setting("breaks.every"), fresh.history()));

            unhunch.set("breaks.every", "2m");
            var agent = unhunch.agent();
            var kept = Path.of(told(unhunch.run("restore", zip, "--json")).get("kept").getAsString());
            assertEquals(0, agent.end(Unhunch.SOON).exit());
            unhunch.awaitAgent();
            assertEquals(Duration.ofMinutes(1), unhunch.status().every());
            assertEquals("2m", new Unhunch(desk, kept).setting("breaks.every"));
            var refused = unhunch.run("restore", FACTS.toString());
            assertEquals(List.of(1, ""), List.of(refused.exit(), refused.out()));
            assertEquals(1, refused.err().lines().count(), refused.err());
        }
    }

    private static JsonObject told(Output output) {
        assertEquals(0, output.exit(), output.toString());
        return JsonParser.parseString(output.out()).getAsJsonObject();
    }

    @Test
    void catalogFilesAreCheckedAndEveryProblemHasItsPlace() throws Exception {
        try (var desk = Desk.with(scratch)) {
            assertEquals(new Output(0, "", ""), desk.run("catalog", "check", FACTS.toString()));
            var bad = desk.folder("home").resolve("bad.json");
            Files.writeString(bad, Files.readString(FACTS).replace("\"seated\"", "\"hanging\"")
                    .replace("\"breathing\"", "\"singing\""));
            var told = desk.run("catalog", "check", bad.toString());
            assertEquals(new Output(1, told.out(), ""), told);
            assertTrue(told.lines().size() > 1, told.out());
            told.lines().forEach(line -> assertTrue(line.matches(".*bad\\.json:\\d+:\\d+: .+"), line));
        }
    }

    @Test
    void theHistoryIsExportedForOtherPrograms() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.sat(Duration.ofSeconds(27));
            unhunch.agent();
            unhunch.awaitHistory("break announced", Unhunch.SOON);
            assertEquals(0, unhunch.run("break", "snooze").exit());
            unhunch.awaitHistory("break snoozed", Unhunch.SOON);
            var json = JsonParser.parseString(unhunch.run("export", "history", "--format", "json").out())
                    .getAsJsonArray();
            assertEquals(2, json.size());
            assertEquals("snoozed", json.get(1).getAsJsonObject().get("outcome").getAsString());
            var file = desk.folder("home").resolve("history.csv");
            assertEquals(0, unhunch.run("export", "history", "--format", "csv", "--to", file.toString()).exit());
            var rows = Files.readAllLines(file);
            assertEquals(3, rows.size());
            assertEquals(rows.getFirst().split(",", -1).length, rows.getLast().split(",", -1).length);
        }
    }
}
