package app.unhunch.desktop.linux.wayland;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// One request to the compositor while it is written; fills in its own length.
final class Words {

    private final int opcode;
    private final ByteBuffer bytes = ByteBuffer.allocate(256).order(ByteOrder.nativeOrder());

    Words(int object, int opcode) {
        this.opcode = opcode;
        bytes.putInt(object).putInt(0);
    }

    Words put(int number) {
        bytes.putInt(number);
        return this;
    }

    Words put(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.putInt(utf8.length + 1).put(utf8).put((byte) 0);
        while (bytes.position() % 4 != 0) {
            bytes.put((byte) 0);
        }
        return this;
    }

    ByteBuffer finished() {
        bytes.putInt(4, bytes.position() << 16 | opcode);
        return bytes.flip();
    }
}
