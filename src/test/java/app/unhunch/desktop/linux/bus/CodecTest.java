package app.unhunch.desktop.linux.bus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodecTest {

    @Test
    void aMessageComesBackAsItWasSent() throws IOException {
        var values = List.<Object>of((byte) 7, true, (short) -2, 65_000, -5, 4_000_000_000L, -6L, 2.5, "tea", "/path",
                "as",
                List.of("a", "b"), Map.of("key", new Variant("(is)", List.of(1, "x"))), List.of(1, List.of("deep")));
        var message = new Message(Message.Kind.SIGNAL, 9, "/here", "app.Face", "Said", "", 0, "app.To", "",
                "ybnqiuxdsogasa{sv}(i(s))", values);
        assertEquals(message, Codec.decode(Codec.encode(message)));
    }

    @Test
    void bytesTravelAsBytes() throws IOException {
        var sent = Message.signal("/here", "app.Face", "Said", "ay", new byte[]{1, 2, 3});
        assertArrayEquals(new byte[]{1, 2, 3}, (byte[]) Codec.decode(Codec.encode(sent)).body().getFirst());
    }

    /// The bytes of a call as the specification lays them out.
    @Test
    void laysACallOutAsSpecified() {
        var hello = Message.call(Call.to("org.freedesktop.DBus", "/org/freedesktop/DBus", "Hello"), 1);
        assertEquals("6c01000100000000010000006d00000001016f00150000002f6f72672f667265656465736b746f702f44427573000000"
                + "02017300140000006f72672e667265656465736b746f702e4442757300000000"
                + "030173000500000048656c6c6f000000"
                + "06017300140000006f72672e667265656465736b746f702e4442757300000000",
                HexFormat.of().formatHex(Codec.encode(hello)));
    }

    @Test
    void readsTheOtherByteOrder() throws IOException {
        var reply = HexFormat.of().parseHex("4202000100000008000000030000000f" + "0501750000000002" + "0801670002693000"
                .replace("02693000", "01690000") + "0000002a0000002a");
        var message = Codec.decode(java.util.Arrays.copyOf(reply, 40));
        assertEquals(Message.Kind.REPLY, message.kind());
        assertEquals(2, message.replyTo());
    }

    @Test
    void refusesWhatIsTooLongOrBroken() {
        var start = HexFormat.of().parseHex("6c010001ffffff7f010000006d000000");
        assertThrows(IOException.class, () -> Codec.length(start));
        assertThrows(IOException.class, () -> Codec.decode(start));
    }
}
