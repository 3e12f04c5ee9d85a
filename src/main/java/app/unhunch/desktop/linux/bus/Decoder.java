package app.unhunch.desktop.linux.bus;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads values as D-Bus lays them out; the buffer begins where the message or its body begins and
/// knows its byte order.
final class Decoder {

    private final ByteBuffer bytes;

    Decoder(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// Reads one value for each complete type of `signature`.
    ///
    /// @throws IllegalArgumentException when the bytes do not hold them
    List<Object> take(String signature) {
        try {
            var values = new ArrayList<Object>();
            for (var type : Signature.split(signature)) {
                values.add(value(type));
            }
            return values;
        } catch (BufferUnderflowException tooShort) {
            throw new IllegalArgumentException("message too short for '" + signature + "'", tooShort);
        }
    }

    private Object value(String type) {
        char kind = type.charAt(0);
        align(Signature.alignment(kind));
        return switch (kind) {
            case 'y' -> bytes.get();
            case 'b' -> bytes.getInt() != 0;
            case 'n' -> bytes.getShort();
            case 'q' -> Short.toUnsignedInt(bytes.getShort());
            case 'i' -> bytes.getInt();
            case 'u', 'h' -> Integer.toUnsignedLong(bytes.getInt());
            case 'x', 't' -> bytes.getLong();
            case 'd' -> bytes.getDouble();
            case 's', 'o' -> text(bytes.getInt());
            case 'g' -> text(Byte.toUnsignedInt(bytes.get()));
            case 'v' -> variant();
            case 'a' -> array(type.substring(1));
            case '(' -> take(type.substring(1, type.length() - 1));
            default -> throw new IllegalArgumentException("no such type: '" + type + "'");
        };
    }

    private String text(int length) {
        var utf8 = raw(length);
        bytes.get();
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private Variant variant() {
        var signature = text(Byte.toUnsignedInt(bytes.get()));
        return new Variant(signature, value(signature));
    }

    private Object array(String element) {
        int length = bytes.getInt();
        align(Signature.alignment(element.charAt(0)));
        if (element.equals("y")) {
            return raw(length);
        }
        int end = bytes.position() + length;
        return element.charAt(0) == '{' ? map(Signature.inside(element), end) : list(element, end);
    }

    private Map<Object, Object> map(List<String> types, int end) {
        var map = new LinkedHashMap<>();
        while (bytes.position() < end) {
            align(8);
            map.put(value(types.get(0)), value(types.get(1)));
        }
        return map;
    }

    private List<Object> list(String element, int end) {
        var list = new ArrayList<>();
        while (bytes.position() < end) {
            list.add(value(element));
        }
        return list;
    }

    private byte[] raw(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        var raw = new byte[length];
        bytes.get(raw);
        return raw;
    }

    private void align(int boundary) {
        while (bytes.position() % boundary != 0) {
            bytes.get();
        }
    }
}
