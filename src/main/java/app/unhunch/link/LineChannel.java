package app.unhunch.link;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A socket that carries lines of UTF-8. One thread reads, one writes.
final class LineChannel implements AutoCloseable {

    /// Longer lines than any message end the conversation.
    static final int LONGEST = 256 * 1024;

    private final SocketChannel socket;
    private final ByteBuffer in = ByteBuffer.allocate(4096).flip();

    LineChannel(SocketChannel socket) {
        this.socket = socket;
    }

    /// The next line; empty when the other side is gone.
    ///
    /// @throws IOException if a line is too long, or the socket fails
    Optional<String> read() throws IOException {
        var line = new ByteArrayOutputStream(256);
        while (true) {
            while (in.hasRemaining()) {
                var next = in.get();
                if (next == '\n') {
                    return Optional.of(line.toString(StandardCharsets.UTF_8));
                }
                line.write(next);
            }
            if (line.size() > LONGEST) {
                throw new IOException("a line has more than " + LONGEST + " bytes");
            }
            var count = socket.read(in.clear());
            in.flip();
            if (count < 0) {
                return Optional.empty();
            }
        }
    }

    void write(String line) throws IOException {
        var out = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (out.hasRemaining()) {
            socket.write(out);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
