package app.unhunch.desktop.linux.x11;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The secret that lets a program onto a display.
final class Cookie {

    static final String SCHEME = "MIT-MAGIC-COOKIE-1";

    private Cookie() {}

    /// The cookie for display `number`; empty where there is none.
    static byte[] find(Map<String, String> environment, int number) {
        try {
            return in(Files.readAllBytes(file(environment)), number);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    /// Looks through the entries of an Xauthority file.
    static byte[] in(byte[] authority, int number) throws IOException {
        var entries = new DataInputStream(new ByteArrayInputStream(authority));
        var found = new byte[0];
        while (entries.available() > 0) {
            entries.readUnsignedShort();
            part(entries);
            var display = new String(part(entries), StandardCharsets.US_ASCII);
            var scheme = new String(part(entries), StandardCharsets.US_ASCII);
            var cookie = part(entries);
            if (scheme.equals(SCHEME) && (display.isEmpty() || display.equals(Integer.toString(number)))) {
                found = cookie;
            }
        }
        return found;
    }

    private static Path file(Map<String, String> environment) {
        var named = environment.get("XAUTHORITY");
        return named != null ? Path.of(named) : Path.of(environment.getOrDefault("HOME", "/"), ".Xauthority");
    }

    private static byte[] part(DataInputStream entries) throws IOException {
        var part = new byte[entries.readUnsignedShort()];
        entries.readFully(part);
        return part;
    }
}
