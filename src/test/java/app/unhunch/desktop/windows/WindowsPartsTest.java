package app.unhunch.desktop.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.Folders;
import app.unhunch.desktop.SenseReport;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowsPartsTest {

    private final List<List<String>> run = new ArrayList<>();

    @Test
    void theTickCountMayStartAnew() {
        assertEquals(Duration.ofMillis(1500), WindowsIdle.between(1000, 2500));
        assertEquals(Duration.ofMillis(300), WindowsIdle.between(-100, 200));
    }

    @Test
    void a8_theLockIsReadWhereTheSystemPutsIt() throws IOException {
        assertTrue(WindowsLock.locked(info(0)));
        assertFalse(WindowsLock.locked(info(1)));
        assertThrows(IOException.class, () -> WindowsLock.locked(info(-1)));
        assertThrows(IOException.class, () -> WindowsLock.locked(MemorySegment.ofArray(new byte[12])));
    }

    @Test
    void onAnotherSystemItsFunctionsAreMissingAndThatIsSaid() {
        assertThrows(IOException.class, WindowsIdle::open);
        assertThrows(IOException.class, WindowsLock.of()::locked);
    }

    @Test
    void everySenseHasItsLine() {
        try (var desktop = WindowsDesktop.of()) {
            assertEquals(List.of("tray", "", "windows", "", "", "awt", ""),
                    desktop.reports().stream().map(SenseReport::source).toList());
        }
    }

    /// Level 1, padding, session 2 that is active, and how it is locked.
    private static MemorySegment info(int flags) {
        return MemorySegment.ofBuffer(ByteBuffer.allocateDirect(240).order(ByteOrder.nativeOrder()).putInt(1)
                .putInt(0).putInt(2).putInt(0).putInt(flags).rewind());
    }

    @Test
    void theCommandTravelsAsOneValue() throws IOException {
        new RegistryAutostart(command -> {
            run.add(command);
            return 0;
        }).enable(List.of("C:\\Program Files\\Unhunch\\unhunch.exe", "agent"));
        assertTrue(run.getFirst().contains("\"C:\\Program Files\\Unhunch\\unhunch.exe\" \"agent\""), run::toString);
    }

    @Test
    void aValueThatIsNotThereIsOffAndNothingIsDeleted() throws IOException {
        var autostart = new RegistryAutostart(command -> {
            run.add(command);
            return 1;
        });
        autostart.disable();
        assertEquals(List.of("query"), run.stream().map(command -> command.get(1)).toList());
        assertThrows(IOException.class, () -> autostart.enable(List.of("unhunch.exe")));
    }

    @Test
    void whatRoamsIsApartFromWhatStays() {
        assertEquals(new Folders(Path.of("/r/Unhunch"), Path.of("/r/Unhunch"), Path.of("/l/Unhunch/State"),
                Path.of("/l/Unhunch/Cache"), Path.of("/l/Unhunch/Run")),
                WindowsFolders.of(Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"), Path.of("/home")));
    }
}
