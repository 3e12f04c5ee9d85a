package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.settings.Acknowledgement;
import app.unhunch.settings.Arrival;
import app.unhunch.settings.LunchSettings;
import app.unhunch.settings.SettingKeys;
import app.unhunch.settings.Settings;
import app.unhunch.settings.TimeRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files as every version of the program has written them, which every later one must read. Never change one; add one.
class GoldenFilesTest {

    @TempDir
    private Path folder;

    @Test
    void g4_settingsOfFormat1AreRead() throws IOException {
        copy("settings-format-1.json", "settings.json");
        var read = new SettingsStore(folder, () -> LocalDate.EPOCH).open();
        assertEquals(List.of(), read.problems());
        Map<String, String> changed = new TreeMap<>();
        var defaults = SettingKeys.of(Settings.DEFAULTS);
        SettingKeys.of(read.value()).forEach((key, value) -> {
            if (!value.equals(defaults.get(key))) {
                changed.put(key, value.typed());
            }
        });
        assertEquals(new TreeMap<>(Map.ofEntries(Map.entry("breaks.every", "45m"), Map.entry("breaks.length", "90s"),
                Map.entry("breaks.arrival", "full"), Map.entry("breaks.snooze.length", "10m"),
                Map.entry("breaks.snooze.limit", "1"), Map.entry("breaks.longBreak.on", "true"),
                Map.entry("breaks.longBreak.nth", "3"), Map.entry("hours.days.monday", "08:00-12:00,13:00-17:00"),
                Map.entry("hours.days.saturday", "22:00-06:00"), Map.entry("hours.lunch.on", "true"),
                Map.entry("hours.lunch.time", "12:00-12:45"), Map.entry("hours.daysOff", "2026-12-24"),
                Map.entry("quiet.programs", "obs,zoom"), Map.entry("sound.volume", "35"),
                Map.entry("sound.voice", "everything"), Map.entry("sound.voiceSpeed", "1.25"),
                Map.entry("appearance.theme", "dark"), Map.entry("appearance.textSize", "120"),
                Map.entry("safety.disclaimerAccepted", "1 2026-11-21"), Map.entry("safety.emergencyNumber", "112"))),
                changed);
        assertEquals(Arrival.FULL, read.value().breaks().arrival());
        assertEquals(new LunchSettings(true, new TimeRange(LocalTime.of(12, 0), LocalTime.of(12, 45))),
                read.value().hours().lunch());
        assertEquals(Optional.of(new Acknowledgement(1, LocalDate.of(2026, 11, 21))),
                read.value().safety().disclaimerAccepted());
    }

    @Test
    void journalsOfFormat1AreRead() throws IOException {
        copy("journal-format-1.jsonl", "laptop.jsonl");
        var ten = ZonedDateTime.parse("2026-11-21T10:00:00.25+01:00[Europe/Berlin]");
        assertEquals(new Loaded<>(History.of(List.of(
                new Change.Add("a",
                        new Entry.Session(ten, "desk-reset", Duration.ofMillis(119_500), 3, 4, Entry.Ending.STOPPED,
                                Entry.Origin.BREAK, List.of("chin-tuck"))),
                new Change.Add("c", new Entry.Pain(ten, 5)))), List.of()), new Journal(folder, "laptop").open(_ -> {}));
    }

    private void copy(String golden, String name) throws IOException {
        try (var in = GoldenFilesTest.class.getResourceAsStream(golden)) {
            Files.copy(in, folder.resolve(name));
        }
    }
}
