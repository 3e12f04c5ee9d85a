package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayCheckTest {

    private static final Texts TEXTS = Texts.load("display", Locale.ENGLISH);
    private static final Path SOCKET = Path.of("/tmp/.X11-unix/X7");

    @Test
    void nothingStandsInTheWayOnAWholeDesktop() {
        assertEquals(Optional.empty(), obstacle(Map.of("DISPLAY", ":7"), List.of()));
        assertEquals(Optional.empty(), obstacle(Map.of("DISPLAY", ":7.0"), List.of()));
    }

    @Test
    void aDisplayOnAnotherComputerIsNotJudged() {
        assertEquals(Optional.empty(), obstacle(Map.of("DISPLAY", "localhost:10.0"), List.of()));
    }

    @Test
    void noDisplayIsSaid() {
        assertEquals(Optional.of(TEXTS.get("none")), obstacle(Map.of(), List.of()));
        assertEquals(Optional.of(TEXTS.get("none")), obstacle(Map.of("DISPLAY", ""), List.of()));
    }

    @Test
    void aDesktopWithWaylandOnlyNamesThePackageThatBringsADisplay() {
        assertEquals(Optional.of(TEXTS.get("only-wayland")),
                obstacle(Map.of("WAYLAND_DISPLAY", "wayland-0"), List.of()));
    }

    @Test
    void aDisplayThatIsNotThereIsNamed() {
        assertEquals(Optional.of(TEXTS.get("absent", ":8")), obstacle(Map.of("DISPLAY", ":8"), List.of()));
    }

    @Test
    void aMissingLibraryIsNamedWithItsPackages() {
        assertEquals(Optional.of("Unhunch cannot open a window: libgtk-3.so.0 is missing. "
                + "On Debian and Ubuntu, install it with: sudo apt install libgtk-3-0 libxtst6"),
                obstacle(Map.of("DISPLAY", ":7"), List.of("libgtk-3.so.0", "libXtst.so.6")));
        assertEquals(Optional.of(TEXTS.get("library", "libXtst.so.6")),
                obstacle(Map.of("DISPLAY", ":7"), List.of("libXtst.so.6")));
    }

    private static Optional<String> obstacle(Map<String, String> environment, List<String> missing) {
        return new DisplayCheck(environment, SOCKET::equals, library -> !missing.contains(library), () -> TEXTS)
                .obstacle();
    }
}
