package app.unhunch.desktop.linux.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Waits for the next input on a line of its own: the X server counts the time without input, and calls when it falls.
public final class X11Return implements AutoCloseable {

    private static final int SHORT = 1000;
    private static final int ALARM_VALUES = 0x3f; // counter, kind of value, value, test, step, events
    private static final int ABSOLUTE = 0;
    private static final int FALLS_TO = 1;

    private final X11Line line;
    private final int called;

    private X11Return(X11Line line) throws IOException {
        this.line = line;
        var sync = line.extension("SYNC");
        line.call(new Request(sync.opcode(), 0).put8(3).put8(0).put16(0), _ -> {});
        int counter = idleTime(line.call(new Request(sync.opcode(), 1), _ -> {}));
        line.send(new Request(sync.opcode(), 8).put32(line.ownIds()).put32(ALARM_VALUES).put32(counter).put32(ABSOLUTE)
                .put32(0).put32(SHORT).put32(FALLS_TO).put32(0).put32(0).put32(1));
        called = sync.firstEvent() + 1;
    }

    /// Sets the alarm on the display that the environment names.
    ///
    /// @throws IOException when the server has none
    public static X11Return open(Map<String, String> environment) throws IOException {
        var line = X11Line.open(environment);
        try {
            return new X11Return(line);
        } catch (IOException without) {
            line.close();
            throw without;
        }
    }

    /// Waits for it; ends with an [IOException] too when this is closed meanwhile.
    public void await() throws IOException {
        for (var event = line.event(); (event.get(0) & 0x7f) != called; event = line.event()) {
            if (event.get(0) == 0) {
                throw new X11Failure(Byte.toUnsignedInt(event.get(1)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        line.close();
    }

    private static int idleTime(ByteBuffer list) throws IOException {
        int at = 32;
        for (int left = list.getInt(8); left > 0; left--) {
            int length = Short.toUnsignedInt(list.getShort(at + 12));
            var name = new byte[length];
            list.get(at + 14, name);
            if (new String(name, StandardCharsets.US_ASCII).equals("IDLETIME")) {
                return list.getInt(at);
            }
            at += 14 + length + 3 & ~3;
        }
        throw new IOException("the display does not count the time without input");
    }
}
