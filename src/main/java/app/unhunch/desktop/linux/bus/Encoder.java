package app.unhunch.desktop.linux.bus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Writes values as D-Bus lays them out, little end first.
final class Encoder {

    private ByteBuffer bytes = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);

    /// Writes `values`, one for each complete type of `signature`.
    Encoder put(String signature, List<?> values) {
        var types = Signature.split(signature);
        if (types.size() != values.size()) {
            throw new IllegalArgumentException(values.size() + " values for '" + signature + "'");
        }
        for (int i = 0; i < types.size(); i++) {
            value(types.get(i), values.get(i));
        }
        return this;
    }

    /// Fills up with zeros to a multiple of `boundary`.
    Encoder align(int boundary) {
        while (bytes.position() % boundary != 0) {
            room(1).put((byte) 0);
        }
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private void value(String type, Object value) {
        char kind = type.charAt(0);
        align(Signature.alignment(kind));
        switch (kind) {
            case 'y' -> room(1).put((Byte) value);
            case 'b' -> room(4).putInt((Boolean) value ? 1 : 0);
            case 'n', 'q' -> room(2).putShort(((Number) value).shortValue());
            case 'i', 'u' -> room(4).putInt(((Number) value).intValue());
            case 'x', 't' -> room(8).putLong(((Number) value).longValue());
            case 'd' -> room(8).putDouble((Double) value);
            case 's', 'o' -> text((String) value);
            case 'g' -> signature((String) value);
            case 'v' -> variant((Variant) value);
            case 'a' -> array(type.substring(1), value);
            case '(' -> put(type.substring(1, type.length() - 1), (List<?>) value);
            default -> throw new IllegalArgumentException("no such type: '" + type + "'");
        }
    }

    private void text(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        room(utf8.length + 5).putInt(utf8.length).put(utf8).put((byte) 0);
    }

    private void signature(String signature) {
        var ascii = signature.getBytes(StandardCharsets.US_ASCII);
        room(ascii.length + 2).put((byte) ascii.length).put(ascii).put((byte) 0);
    }

    private void variant(Variant variant) {
        signature(variant.signature());
        value(variant.signature(), variant.value());
    }

    private void array(String element, Object value) {
        int lengthAt = bytes.position();
        room(4).putInt(0);
        align(Signature.alignment(element.charAt(0)));
        int start = bytes.position();
        elements(element, value);
        bytes.putInt(lengthAt, bytes.position() - start);
    }

    private void elements(String element, Object value) {
        switch (value) {
            case byte[] raw -> room(raw.length).put(raw);
            case Map<?, ?> map -> {
                var types = Signature.inside(element);
                for (var entry : map.entrySet()) {
                    align(8);
                    value(types.get(0), entry.getKey());
                    value(types.get(1), entry.getValue());
                }
            }
            case List<?> list -> {
                for (var each : list) {
                    value(element, each);
                }
            }
            default -> throw new IllegalArgumentException("not an array: " + value);
        }
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            var larger = ByteBuffer.allocate(Math.max(bytes.capacity() * 2, bytes.position() + more))
                    .order(ByteOrder.LITTLE_ENDIAN);
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }
}
