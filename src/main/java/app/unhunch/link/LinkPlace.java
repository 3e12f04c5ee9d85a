package app.unhunch.link;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// Where the agent of a data folder is to be met.
///
/// @param socket short enough for every system, see [#LONGEST]
/// @param lock held by whoever may write the files of that data folder
/// @param window held by the process that shows its windows
public record LinkPlace(Path socket, Path lock, Path window) {

    /// Bytes that a socket's path may have; macOS takes 103, others a few more.
    public static final int LONGEST = 100;

    /// The place for a data folder.
    ///
    /// @param runtime folder of sockets and locks
    /// @param data the data folder; each has a place of its own
    /// @throws IllegalArgumentException if `runtime` is too long a path for a socket
    public static LinkPlace of(Path runtime, Path data) {
        var name = "unhunch-" + hash(data.toAbsolutePath().normalize().toString());
        var place = new LinkPlace(runtime.resolve(name + ".sock"), runtime.resolve(name + ".lock"),
                runtime.resolve(name + ".window"));
        var length = place.socket.toString().getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST) {
            throw new IllegalArgumentException(
                    "the socket's path has %s bytes, at most %s work: %s".formatted(length, LONGEST, place.socket));
        }
        return place;
    }

    private static String hash(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32();
        sum.update(bytes);
        return HexFormat.of().toHexDigits((sum.getValue() << 32) | (text.hashCode() & 0xffffffffL));
    }
}
