package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WayInTest {

    private static final Optional<Path> DIR = Optional.of(Path.of("some", "folder"));

    @Test
    void theProcessesThatStayAreToldByTheirWords() {
        assertEquals(start(WayIn.Kind.WINDOW, Optional.empty()), WayIn.of(List.of()));
        assertEquals(start(WayIn.Kind.AGENT, Optional.empty()), WayIn.of(List.of("agent")));
        assertEquals(start(WayIn.Kind.HIDDEN_WINDOW, Optional.empty()), WayIn.of(List.of("window", "--hidden")));
    }

    @Test
    void theDataFolderMayStandBeforeOrBehind() {
        assertEquals(start(WayIn.Kind.WINDOW, DIR), WayIn.of(List.of("--data-dir", "some/folder")));
        assertEquals(start(WayIn.Kind.AGENT, DIR), WayIn.of(List.of("--data-dir", "some/folder", "agent")));
        assertEquals(start(WayIn.Kind.HIDDEN_WINDOW, DIR),
                WayIn.of(List.of("--data-dir", "some/folder", "window", "--hidden")));
        assertEquals(start(WayIn.Kind.AGENT, DIR), WayIn.of(List.of("agent", "--data-dir", "some/folder")));
    }

    @Test
    void everythingElseIsParsed() {
        assertEquals(Optional.empty(), WayIn.of(List.of("status")));
        assertEquals(Optional.empty(), WayIn.of(List.of("agent", "--help")));
        assertEquals(Optional.empty(), WayIn.of(List.of("--data-dir")));
        assertEquals(Optional.empty(), WayIn.of(List.of("agent", "--data-dir")));
        assertEquals(Optional.empty(), WayIn.of(List.of("--data-dir=some/folder", "agent")));
    }

    private static Optional<WayIn> start(WayIn.Kind kind, Optional<Path> dataDir) {
        return Optional.of(new WayIn(kind, dataDir));
    }
}
