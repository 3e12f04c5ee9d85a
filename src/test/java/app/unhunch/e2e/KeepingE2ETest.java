package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.history.Entry;
import app.unhunch.store.Backup;
import app.unhunch.store.Belongings;
import app.unhunch.store.Saved;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Restoring and deleting through the window, by keyboard alone and with the file dialog of the desktop.
@E2E
class KeepingE2ETest {

    private static final Duration PACE = Duration.ofSeconds(1);

    /// Longer than the button has to be held.
    private static final String HELD = "4";

    @TempDir
    private Path scratch;

    @Test
    void aBackupIsRestoredIntoAnEmptyFolderThroughTheWindow() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var before = Unhunch.on(desk);
            before.set("breaks.every", "73m");
            before.before(new Entry.Pain(ZonedDateTime.now(ZoneId.systemDefault()), 3));
            var zip = desk.folder("home").resolve("mine.zip");
            assertEquals(new Saved.Whole(), new Backup(new Belongings(before.data(), before.data()), LocalDate::now)
                    .write(zip, "1.0.0", Instant.now()));

            var fresh = new Unhunch(desk, desk.folder("home").resolve("fresh"));
            fresh.set("safety.disclaimerAccepted", "1 2026-11-21");
            fresh.set("hours.enabled", "false");
            var window = settings(fresh, "restore");
            press(desk, "Tab"); // from Back up to Restore
            press(desk, "space");
            Until.holds("the file dialog", Unhunch.SOON, PACE, () -> desk.screen().titles().size() > 1);
            Until.holds("the keyboard in it", Unhunch.SOON, PACE,
                    () -> !List.of("", "Unhunch").contains(desk.screen().focused()));
            fresh.awaitRest(window);
            press(desk, "ctrl+l"); // a path typed without it loses letters while its field comes
            fresh.awaitRest(window);
            desk.screen().type(zip.toString());
            fresh.awaitRest(window);
            press(desk, "Return");
            Until.holds("only the window", Unhunch.SOON, PACE, () -> desk.screen().titles().size() == 1);
            fresh.awaitRest(window);
            desk.screen().picture("restore-question");
            press(desk, "space");
            Until.holds("what was before", Unhunch.SOON, PACE, () -> fresh.setting("breaks.every").equals("73m"));
            assertEquals(before.history(), fresh.history());
            fresh.awaitAgent();
            assertEquals(Duration.ofMinutes(73), fresh.status().every());
            fresh.awaitRest(window);
            desk.screen().picture("restore-done");
        }
    }

    @Test
    void everythingIsDeletedByTheButtonThatIsHeldAndTheProgramEnds() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.before(new Entry.Pain(ZonedDateTime.now(ZoneId.systemDefault()), 3));
            var letter = Files.writeString(unhunch.data().resolve("letter.txt"), "not ours");
            var window = settings(unhunch, "delete");
            press(desk, "space");
            press(desk, "Tab"); // from Keep everything to the button that is held
            unhunch.awaitRest(window);
            desk.screen().picture("delete-question");
            desk.tool("xdotool", "keydown", "space", "sleep", HELD, "keyup", "space");
            Until.holds("no process of ours", Unhunch.SOON, PACE, () -> unhunch.processes().isEmpty());
            try (var left = Files.list(unhunch.data())) {
                assertEquals(List.of(letter), left.filter(file -> !file.endsWith("state")).toList());
            }
            assertEquals(List.of(), unhunch.history());
        }
    }

    /// The settings with the keyboard on the row that is found by a word.
    private static ProcessHandle settings(Unhunch unhunch, String word) throws Exception {
        var desk = unhunch.desk();
        unhunch.agent();
        var window = unhunch.start().process().toHandle();
        desk.screen().awaitWindow("Unhunch", Unhunch.SOON);
        unhunch.awaitRest(window);
        press(desk, "ctrl+comma");
        unhunch.awaitRest(window);
        press(desk, "ctrl+f");
        desk.screen().type(word);
        press(desk, "Return");
        unhunch.awaitRest(window);
        return window;
    }

    private static void press(Desk desk, String key) throws Exception {
        desk.screen().key(key);
    }
}
