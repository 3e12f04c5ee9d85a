package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Arrival;
import app.unhunch.settings.Settings;
import app.unhunch.settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {

    private static final Settings DEFAULTS = Settings.DEFAULTS;
    private static final Settings CHANGED = DEFAULTS.withBreaks(DEFAULTS.breaks().withEvery(Duration.ofMinutes(45)));

    @TempDir
    private Path scratch;

    private Path folder() {
        return scratch.resolve("config").resolve("unhunch");
    }

    private Path file() {
        return folder().resolve("settings.json");
    }

    private SettingsStore store() {
        return store(new RealDisk());
    }

    private SettingsStore store(Disk disk) {
        return new SettingsStore(folder(), () -> LocalDate.of(2026, 11, 21), disk);
    }

    @Test
    void whereNothingIsTheDefaultsAreRead() {
        assertEquals(new Loaded<>(DEFAULTS, List.of()), store().open());
        assertTrue(Files.notExists(file()));
    }

    @Test
    void writesOnlyWhatWasChangedForTheUserAlone() throws IOException {
        assertEquals(new Saved.Whole(), store().save(CHANGED));
        assertEquals("""
                {
                  "format": 1,
                  "breaks": {
                    "every": "45m"
                  }
                }
                """, Files.readString(file()));
        assertEquals(new Loaded<>(CHANGED, List.of()), store().open());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())));
        assertEquals(List.of("settings.json"), names());
    }

    @Test
    void g4_whatIsNotKnownSurvives() throws IOException {
        write("""
                {"format": 7, "breaks": {"every": "30m", "mood": ["calm", 1e2, null], "arrival": "hologram"},
                 "aliens": {"greet": true}, "hours": {"days": {"monday": ["08:00-12:00"]}}}
                """);
        var read = store().open();
        assertEquals(
                List.of(file() + ":1:82: breaks.arrival is 'hologram', expected one of quiet, window, full, all"),
                read.problems().stream().map(Problem::toString).toList());
        var changed = read.value().withAppearance(read.value().appearance().withTheme(Theme.DARK));
        assertEquals(new Saved.Whole(), store().save(changed));
        assertEquals("""
                {
                  "format": 7,
                  "breaks": {
                    "every": "30m",
                    "mood": [
                      "calm",
                      1e2,
                      null
                    ],
                    "arrival": "hologram"
                  },
                  "aliens": {
                    "greet": true
                  },
                  "hours": {
                    "days": {
                      "monday": [
                        "08:00-12:00"
                      ]
                    }
                  },
                  "appearance": {
                    "theme": "dark"
                  }
                }
                """, Files.readString(file()));

        store().save(changed.withBreaks(changed.breaks().withArrival(Arrival.FULL)));
        assertEquals(Arrival.FULL, store().open().value().breaks().arrival());
    }

    @Test
    void everyWrongValueIsNamedAndCostsNoOther() throws IOException {
        write("""
                {"breaks": {"every": 45, "length": "90s", "notice": "1h",
                            "length": "5m", "strict": "yes", "snooze": "5m"},
                 "hours": {"days": {"monday": "9-18"}, "daysOff": [1]},
                 "appearance": {"theme": ["dark"]}}
                """);
        var read = store().open();
        assertEquals(DEFAULTS.withBreaks(DEFAULTS.breaks().withLength(Duration.ofSeconds(90))), read.value());
        assertEquals("""
                1:22: breaks.every is '45', expected a length of time such as 60m, 90s or 1h30m
                1:53: breaks.notice must be from 0m to 5m, was 60m
                2:13: breaks.length is there twice
                2:39: breaks.strict is 'yes', expected true or false
                2:56: breaks.snooze is a text, expected an object
                3:31: hours.days.monday is '9-18', expected a list of texts
                3:51: hours.daysOff is a list, expected a value such as []
                4:26: appearance.theme is 'dark', expected one of system, light, dark
                """.indent(0), read.problems().stream().map(Problem::toString)
                .map(line -> line.replace(file() + ":", "") + "\n").reduce("", String::concat));
    }

    @Test
    void g1_aBrokenFileIsKeptBesideAndToldOfOnce() throws IOException {
        write("{\"breaks\": {");
        var told = List.of(
                new Problem(file().toString(), 1, 13, "expected a key in double quotes, found the end of the file"));
        assertEquals(told, store().read().problems());
        var first = store().open();
        assertEquals(DEFAULTS, first.value());
        assertEquals(1, first.problems().size());
        assertEquals(List.of("settings.json.broken-2026-11-21"), names());
        assertEquals(new Loaded<>(DEFAULTS, List.of()), store().open());

        write("[]");
        assertEquals(new Saved.Whole(), store().save(CHANGED));
        assertEquals(List.of("settings.json", "settings.json.broken-2026-11-21", "settings.json.broken-2026-11-21-2"),
                names());
        assertEquals("{\"breaks\": {", Files.readString(folder().resolve("settings.json.broken-2026-11-21")));
    }

    @Test
    void g2_aFileThatMayNotBeReadIsNotMissingAndNeverOverwritten() throws IOException {
        Files.createDirectories(file()); // a folder in its place cannot be read by root either
        assertEquals(1, store().open().problems().size());
        assertInstanceOf(Saved.Failed.class, store().save(CHANGED));
        assertTrue(Files.isDirectory(file()));
        assertEquals(List.of("settings.json"), names(), "nothing was even tried");
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        var elsewhere = Files.createDirectories(scratch.resolve("dotfiles")).resolve("unhunch.json");
        Files.writeString(elsewhere, "{}");
        Files.createDirectories(folder());
        Files.createSymbolicLink(file(), elsewhere);
        store().save(CHANGED);
        assertTrue(Files.isSymbolicLink(file()));
        assertEquals(CHANGED, store().read().value());
        assertTrue(Files.readString(elsewhere).contains("45m"));
    }

    @Test
    void g3_endingAtAnyByteLeavesTheOldOrTheNew() throws IOException {
        store().save(CHANGED);
        var old = Files.readString(file());
        var next = CHANGED.withAppearance(CHANGED.appearance().withTheme(Theme.DARK));
        var states = new TreeSet<String>();
        var steps = 0;
        for (var whole = false; !whole; steps++) {
            Files.writeString(file(), old);
            whole = saveUntilPowerGoes(next, steps);
            var now = store().open();
            assertEquals(List.of(), now.problems(), "after " + steps + " steps");
            states.add(now.value().equals(CHANGED) ? "old" : now.value().equals(next) ? "new" : "mixed");
        }
        assertEquals(new TreeSet<>(List.of("old", "new")), states);
        assertTrue(steps > 100, "only " + steps + " steps were tried");
    }

    private boolean saveUntilPowerGoes(Settings next, int steps) {
        try {
            return store(new FailingDisk(FailingDisk.End.POWER_CUT, steps)).save(next).equals(new Saved.Whole());
        } catch (FailingDisk.PowerCut cut) {
            return false;
        }
    }

    @Test
    void aFullDiskIsSaidAndCostsNothing() {
        store().save(CHANGED);
        var full = store(new FailingDisk(FailingDisk.End.NO_SPACE, 20)).save(DEFAULTS);
        assertEquals(new Saved.Failed(new DiskFault(file(), DiskFault.Kind.FULL, "No space left on device")), full);
        assertEquals(CHANGED, store().open().value());
        assertEquals(new Saved.Whole(), store().save(DEFAULTS));
    }

    private void write(String content) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(file(), content);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder())) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
