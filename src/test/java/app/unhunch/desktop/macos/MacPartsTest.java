package app.unhunch.desktop.macos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.Folders;
import app.unhunch.desktop.SenseReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MacPartsTest {

    @TempDir
    private Path scratch;

    @Test
    void theSwitchIsWhatIsOnTheDisk() throws IOException {
        var autostart = LaunchAgent.of(scratch);
        assertFalse(autostart.enabled());
        autostart.enable(List.of("/Applications/R&D/unhunch", "agent"));
        assertTrue(autostart.enabled());
        assertTrue(Files.readString(autostart.file())
                .contains("<string>/Applications/R&amp;D/unhunch</string>\n    <string>agent</string>"));
        autostart.disable();
        assertFalse(autostart.enabled());
    }

    @Test
    void textsTravelAsWholeWordsWhateverTheyHold() throws IOException {
        var run = new ArrayList<List<String>>();
        new ScriptNotice(command -> {
            run.add(command);
            return 0;
        }).say("--help", "\" & (do shell script \"say hello\")");
        var words = run.getFirst();
        assertEquals(List.of("notice", "--help", "\" & (do shell script \"say hello\")"),
                words.subList(words.size() - 3, words.size()));
    }

    @Test
    void aScriptThatFailsHasShownNothing() {
        assertThrows(IOException.class, () -> new ScriptNotice(_ -> 1).say("Break", "now"));
    }

    @Test
    void onAnotherSystemItsFunctionsAreMissingAndThatIsSaid() {
        assertThrows(IOException.class, MacIdle::open);
        assertThrows(IOException.class, MacLock.of()::locked);
    }

    @Test
    void everySenseHasItsLine() {
        try (var desktop = MacDesktop.of(scratch)) {
            assertEquals(List.of("osascript", "", "macos", "", "", "awt", ""),
                    desktop.reports().stream().map(SenseReport::source).toList());
        }
    }

    @Test
    void filesLiveInTheLibrary() {
        var support = Path.of("/Users/mia/Library/Application Support/Unhunch");
        assertEquals(
                new Folders(support, support, support.resolve("State"), Path.of("/Users/mia/Library/Caches/Unhunch"),
                        Path.of("/tmp/mia/unhunch")),
                MacFolders.of(Path.of("/Users/mia"), Path.of("/tmp/mia")));
    }
}
