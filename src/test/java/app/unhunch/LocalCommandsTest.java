package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.cli.Commands;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands where no agent runs, on files that were written by hand and a disk that says no.
class LocalCommandsTest {

    private static final String IN_THEIR_PLACE = "The usual settings are used in place of these.\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aFileThatIsUnderstoodIsNotSpokenOf() throws IOException {
        write("{\"format\": 1, \"breaks\": {\"every\": \"45m\"}}");
        assertEquals(0, run("settings", "get", "breaks.every"));
        assertEquals("45m\n", out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void whatIsWrongWithTheFileIsSaidWithItsPlace() throws IOException {
        write("{\"format\": 1,\n \"breaks\": {\"every\": 45m}}");
        assertEquals(0, run("settings", "get", "breaks.every"));
        assertEquals("60m\n", out.toString());
        assertEquals(file() + ":2:22: not a number\n" + IN_THEIR_PLACE, err.toString());
    }

    @Test
    void itIsSaidBeforeTheFileIsPutAside() throws IOException {
        write("{\"format\": 1,\n \"breaks\": {\"every\": 45m}}");
        assertEquals(0, run("settings", "set", "breaks.every", "50m"));
        assertEquals("Saved.\n", out.toString());
        assertEquals(file() + ":2:22: not a number\n" + IN_THEIR_PLACE, err.toString());
    }

    @Test
    void aDiskThatSaysNoIsSpokenOfInOneLineOfWords() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        assertEquals(1, run("settings", "set", "breaks.every", "50m"));
        assertTrue(err.toString().contains("\n" + file() + ": "), err::toString);
        assertFalse(err.toString().contains("["), err::toString);
    }

    @Test
    void anExportThatTheDiskDoesNotTakeSaysWhy() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        assertEquals(1, run("export", "history", "--format", "csv", "--to", file().toString()));
        assertTrue(err.toString().startsWith(file() + " cannot be written: "), err::toString);
    }

    @Test
    void anExportIntoNoFolderAsksForIt() {
        var nowhere = folder.resolve("nowhere").resolve("history.csv");
        assertEquals(1, run("export", "history", "--format", "csv", "--to", nowhere.toString()));
        assertEquals(nowhere + " cannot be written. Is its folder there, and is it yours?\n", err.toString());
    }

    @Test
    void whatIsNoLengthOfAPauseIsToldWhatIsOne() {
        var expected = " is no length of a pause, expected one such as 30m or 1h30m, until-tomorrow or until-next-start\n";
        assertEquals(1, run("pause", "0m"));
        assertEquals(1, run("pause", "soon"));
        assertEquals("'0m'" + expected + "'soon'" + expected, err.toString());
    }

    @Test
    void aWordThatIsNotKnownIsSentToTheHelpOfItsCommand() {
        assertEquals(2, run("brake"));
        assertEquals(2, run("pause", "-5m"));
        var said = err.toString().lines().filter(line -> !line.startsWith("Did you mean")).toList();
        assertEquals(List.of("'brake' is not understood. See what can be typed with: unhunch --help",
                "'-5m' is not understood. See what can be typed with: unhunch pause --help"), said);
    }

    @Test
    void anExportNamesTheLinesThatItLeavesOut() throws IOException {
        var journal = Files.createDirectories(folder.resolve("history")).resolve("desk.jsonl");
        Files.writeString(journal, "nonsense\n");
        assertEquals(0, run("export", "history", "--format", "json"));
        assertEquals("[]\n", out.toString());
        assertTrue(err.toString().startsWith(journal + ":1:1: "), err::toString);
    }

    private int run(String... words) {
        var commands = new Commands(_ -> new LocalProgram(Optional.of(folder), Map.of(), Locale.UK), "1", Locale.UK);
        return commands.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    private void write(String settings) throws IOException {
        Files.writeString(file(), settings);
    }

    private Path file() {
        return folder.resolve("settings.json");
    }
}
