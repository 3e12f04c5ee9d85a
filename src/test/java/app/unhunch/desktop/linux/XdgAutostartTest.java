package app.unhunch.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XdgAutostartTest {

    @TempDir
    private Path scratch;

    @Test
    void f6_theSwitchIsWhatIsOnTheDisk() throws IOException {
        var autostart = XdgAutostart.of(Map.of("XDG_CONFIG_HOME", scratch.toString()), Path.of("/nowhere"));
        assertEquals(scratch.resolve("autostart/unhunch.desktop"), autostart.file());
        assertFalse(autostart.enabled());
        autostart.enable(List.of("/opt/unhunch/bin/unhunch", "agent"));
        assertTrue(autostart.enabled());
        autostart.enable(List.of("/new/place/unhunch", "agent"));
        assertTrue(Files.readString(autostart.file()).contains("\nExec=/new/place/unhunch agent\n"));
        autostart.disable();
        assertFalse(autostart.enabled());
        try (var left = Files.list(autostart.file().getParent())) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void f6_aProgramThatMovedIsStartedFromItsNewPlace() throws IOException {
        var autostart = new XdgAutostart(scratch.resolve("unhunch.desktop"));
        autostart.refresh(List.of("/new/place/unhunch", "agent"));
        assertFalse(Files.exists(autostart.file()), "nobody asked for a start at log-in");
        autostart.enable(List.of("/opt/unhunch/bin/unhunch", "agent"));
        autostart.refresh(List.of("/new/place/unhunch", "agent"));
        assertTrue(Files.readString(autostart.file()).contains("\nExec=/new/place/unhunch agent\n"));
        Files.writeString(autostart.file(), Files.readString(autostart.file()) + "X-GNOME-Autostart-Delay=9\n");
        autostart.refresh(List.of("/new/place/unhunch", "agent"));
        assertTrue(Files.readString(autostart.file()).endsWith("X-GNOME-Autostart-Delay=9\n"), "it was the same");
        Files.writeString(autostart.file(), Files.readString(autostart.file()) + "Hidden=true\n");
        autostart.refresh(List.of("/third/unhunch", "agent"));
        assertFalse(autostart.enabled(), "what was switched off stays off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hidden=true", "X-GNOME-Autostart-enabled = false", "X-MATE-Autostart-enabled=False"})
    void whatTheDesktopSwitchedOffIsOff(String line) throws IOException {
        var autostart = new XdgAutostart(scratch.resolve("unhunch.desktop"));
        Files.writeString(autostart.file(), XdgAutostart.entry(List.of("unhunch")) + line + "\n");
        assertFalse(autostart.enabled());
    }

    @Test
    void anyPathSurvivesTheTwoLevelsOfQuoting() {
        assertTrue(XdgAutostart.entry(List.of("/a b/100%/\"x\"/$HOME/back\\slash", "agent"))
                .contains("\nExec=\"/a b/100%%/\\\\\"x\\\\\"/\\\\$HOME/back\\\\\\\\slash\" agent\n"));
    }
}
