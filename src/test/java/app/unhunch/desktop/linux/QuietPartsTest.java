package app.unhunch.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietPartsTest {

    /// As pactl 16 said it, shortened.
    private static final String SOURCES = """
            Source #0
            \tName: desk.monitor
            \tMonitor of Sink: desk

            Source #1
            \tName: microphone
            \tMonitor of Sink: n/a
            """;

    @TempDir
    private Path scratch;

    @Test
    void whoRecordsFromAMicrophoneIsNamed() {
        assertEquals(List.of("Meeting"), Recordings.users(SOURCES,
                output(1, "no", "n/a", "Meeting", 7) + output(0, "no", "n/a", "Recorder of what is played", 8)
                        + output(1, "yes", "n/a", "Paused", 9) + output(1, "no", "peaks", "Level meter", 10)
                        + output(1, "no", "n/a", "Ourselves", 42),
                42));
        assertEquals(List.of(), Recordings.users(SOURCES, "", 42));
    }

    @Test
    void d6_aProgramIsMatchedByItsWholeNameOrPath() {
        var programs = Set.of("zoom", "/opt/teams/teams");
        assertTrue(Processes.isAmong(programs, "/usr/bin/zoom"));
        assertTrue(Processes.isAmong(programs, "/opt/teams/teams"));
        for (var other : List.of("/usr/bin/zoombox", "/usr/bin/xzoom", "/usr/bin/teams", "/opt/zoom/helper", "")) {
            assertFalse(Processes.isAmong(programs, other), other);
        }
    }

    @Test
    void aProgramIsFoundEvenIfItsFileWasReplacedMeanwhile() throws IOException {
        var process = Files.createDirectories(scratch.resolve("12"));
        Files.createSymbolicLink(process.resolve("exe"), Path.of("/usr/bin/zoom (deleted)"));
        Files.createDirectories(scratch.resolve("13"));
        Files.createDirectories(scratch.resolve("self"));
        var wanted = Settings.DEFAULTS.quiet();
        assertEquals(Optional.of("/usr/bin/zoom"), new Processes(scratch).find(wanted.withPrograms(Set.of("zoom"))));
        assertEquals(Optional.empty(), new Processes(scratch).find(wanted.withPrograms(Set.of("self"))));
    }

    @Test
    void onlyTheComputersOwnBatteryCounts() throws IOException {
        supply("AC", Map.of("type", "Mains", "online", "0"));
        supply("mouse", Map.of("type", "Battery", "scope", "Device", "status", "Discharging"));
        supply("BAT0", Map.of("type", "Battery", "status", "Charging"));
        var power = new PowerSupply(scratch);
        assertEquals(Optional.empty(), power.find(Settings.DEFAULTS.quiet()));
        supply("BAT1", Map.of("type", "Battery", "status", "Discharging"));
        assertEquals(Optional.of("BAT1 discharging"), power.find(Settings.DEFAULTS.quiet()));
    }

    private void supply(String name, Map<String, String> values) throws IOException {
        var folder = Files.createDirectories(scratch.resolve(name));
        for (var value : values.entrySet()) {
            Files.writeString(folder.resolve(value.getKey()), value.getValue() + "\n");
        }
    }

    private static String output(int source, String corked, String resampling, String program, int process) {
        return """
                Source Output #%d
                \tDriver: protocol-native.c
                \tSource: %d
                \tCorked: %s
                \tResample method: %s
                \tProperties:
                \t\tapplication.name = "%s"
                \t\tapplication.process.id = "%d"

                """.formatted(process, source, corked, resampling, program, process);
    }
}
