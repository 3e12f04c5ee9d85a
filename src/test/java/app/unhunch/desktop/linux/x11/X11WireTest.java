package app.unhunch.desktop.linux.x11;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class X11WireTest {

    private static final HexFormat HEX = HexFormat.of();

    /// Two entries as `xauth add` wrote them: display 1 and display 7 of one machine.
    private static final byte[] AUTHORITY = HEX
            .parseHex("0100000464657363" + "000131" + "00124d49542d4d414749432d434f4f4b49452d31"
                    + "0004aaaaaaaa" + "0100000464657363" + "000137" + "00124d49542d4d414749432d434f4f4b49452d31"
                    + "0004bbbbbbbb");

    @Test
    void readsTheNamesOfDisplays() {
        assertEquals(new DisplayName("", 0), DisplayName.of(":0"));
        assertEquals(new DisplayName("", 12), DisplayName.of("unix:12.1"));
        assertEquals(new DisplayName("localhost", 10), DisplayName.of("localhost:10.0"));
        assertThrows(IllegalArgumentException.class, () -> DisplayName.of("wayland-0"));
        assertThrows(IllegalArgumentException.class, () -> DisplayName.of(":"));
    }

    @Test
    void findsTheCookieOfTheDisplay() throws IOException {
        assertArrayEquals(HEX.parseHex("bbbbbbbb"), Cookie.in(AUTHORITY, 7));
        assertArrayEquals(new byte[0], Cookie.in(AUTHORITY, 2));
    }

    /// QueryExtension("MIT-SCREEN-SAVER") as libX11 puts it on the wire.
    @Test
    void requestsAreFilledUpAndKnowTheirLength() {
        var bytes = new Request(98, 0).name("MIT-SCREEN-SAVER").finished();
        var written = new byte[bytes.remaining()];
        bytes.get(written);
        assertEquals("62000600" + "10000000" + "4d49542d53435245454e2d5341564552", HEX.formatHex(written));
    }
}
