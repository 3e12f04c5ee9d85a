package app.unhunch.desktop.linux.x11;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// One request to the X server while it is written; fills in its own length.
final class Request {

    private final ByteBuffer bytes = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);

    /// @param opcode of the request, or of the extension it belongs to
    /// @param detail the byte beside it
    Request(int opcode, int detail) {
        bytes.put((byte) opcode).put((byte) detail).putShort((short) 0);
    }

    Request put32(int value) {
        bytes.putInt(value);
        return this;
    }

    Request put16(int value) {
        bytes.putShort((short) value);
        return this;
    }

    Request put8(int value) {
        bytes.put((byte) value);
        return this;
    }

    /// A name with its length before it.
    Request name(String name) {
        var ascii = name.getBytes(StandardCharsets.US_ASCII);
        bytes.putShort((short) ascii.length).putShort((short) 0).put(ascii);
        while (bytes.position() % 4 != 0) {
            bytes.put((byte) 0);
        }
        return this;
    }

    ByteBuffer finished() {
        bytes.putShort(2, (short) (bytes.position() / 4));
        return bytes.flip();
    }
}
