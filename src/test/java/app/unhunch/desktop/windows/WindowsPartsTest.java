package app.unhunch.desktop.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.Folders;
import java.io.IOException;
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
