package app.unhunch.desktop.linux.bus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// Turns messages into bytes and back.
final class Codec {

    /// Bytes at the start of a message that tell how long it is.
    static final int START = 16;

    private static final int LARGEST = 1 << 24;
    private static final String HEADER = "yyyyuua(yv)";

    private Codec() {}

    static byte[] encode(Message message) {
        var body = new Encoder().put(message.signature(), message.body()).toBytes();
        var header = List.of((byte) 'l', message.kind().code(), (byte) 0, (byte) 1, body.length,
                message.serial(), fields(message));
        var head = new Encoder().put(HEADER, header).align(8).toBytes();
        return ByteBuffer.allocate(head.length + body.length).put(head).put(body).array();
    }

    /// Length of the whole message that begins with `start`.
    ///
    /// @param start [#START] bytes
    static int length(byte[] start) throws IOException {
        var head = ordered(start);
        long fields = Integer.toUnsignedLong(head.getInt(12));
        long whole = START + (fields + 7 & ~7L) + Integer.toUnsignedLong(head.getInt(4));
        if (whole > LARGEST) {
            throw new IOException("a message of " + whole + " bytes");
        }
        return (int) whole;
    }

    static Message decode(byte[] whole) throws IOException {
        try {
            return parts(ordered(whole));
        } catch (RuntimeException broken) {
            throw new IOException("a broken message", broken);
        }
    }

    private static Message parts(ByteBuffer bytes) {
        var header = new Decoder(bytes).take(HEADER);
        var kind = Message.Kind.of((Byte) header.get(1));
        var texts = new String[]{"", "", "", "", "", "", "", "", "", ""};
        int replyTo = 0;
        for (var field : (List<?>) header.get(6)) {
            int code = (Byte) ((List<?>) field).get(0);
            var value = Variant.unwrap(((List<?>) field).get(1));
            if (value instanceof String text && code < texts.length) {
                texts[code] = text;
            } else if (code == 5) {
                replyTo = ((Long) value).intValue();
            }
        }
        int length = ((Long) header.get(4)).intValue();
        var body = bytes.slice(bytes.capacity() - length, length).order(bytes.order());
        return new Message(kind, ((Long) header.get(5)).intValue(), texts[1], texts[2], texts[3], texts[4], replyTo,
                texts[6], texts[7], texts[8], new Decoder(body).take(texts[8]));
    }

    private static List<Object> fields(Message message) {
        var fields = new ArrayList<>();
        add(fields, 1, "o", message.path());
        add(fields, 2, "s", message.face());
        add(fields, 3, "s", message.member());
        add(fields, 4, "s", message.error());
        if (message.replyTo() != 0) {
            fields.add(List.of((byte) 5, new Variant("u", message.replyTo())));
        }
        add(fields, 6, "s", message.destination());
        add(fields, 8, "g", message.signature());
        return fields;
    }

    private static void add(List<Object> fields, int code, String type, String value) {
        if (!value.isEmpty()) {
            fields.add(List.of((byte) code, new Variant(type, value)));
        }
    }

    private static ByteBuffer ordered(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(bytes[0] == 'B' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }
}
