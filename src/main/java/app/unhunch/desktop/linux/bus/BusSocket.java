package app.unhunch.desktop.linux.bus;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/// The line to a bus: one thread reads, another writes.
final class BusSocket implements AutoCloseable {

    /// The server learns from the socket who we are, so nothing is said about it.
    private static final String HELLO = "\0AUTH EXTERNAL\r\nDATA\r\n";

    private final SocketChannel channel;
    private final ByteBuffer in = ByteBuffer.allocate(4096).limit(0);

    private BusSocket(SocketChannel channel) {
        this.channel = channel;
    }

    /// Connects and is let in.
    static BusSocket open(Path path) throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        var socket = new BusSocket(channel);
        try {
            channel.connect(UnixDomainSocketAddress.of(path));
            socket.enter();
            return socket;
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    Message read() throws IOException {
        var start = take(Codec.START);
        var whole = Arrays.copyOf(start, Codec.length(start));
        var rest = take(whole.length - Codec.START);
        System.arraycopy(rest, 0, whole, Codec.START, rest.length);
        return Codec.decode(whole);
    }

    void write(Message message) throws IOException {
        write(Codec.encode(message));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void enter() throws IOException {
        write(HELLO.getBytes(StandardCharsets.US_ASCII));
        var answer = line();
        if (answer.startsWith("DATA")) {
            answer = line();
        }
        if (!answer.startsWith("OK")) {
            throw new IOException("the bus does not let us in: " + answer);
        }
        write("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        while (true) {
            char c = (char) take(1)[0];
            if (c == '\n') {
                return line.toString().trim();
            }
            line.append(c);
        }
    }

    private byte[] take(int count) throws IOException {
        var taken = new byte[count];
        int done = 0;
        while (done < count) {
            if (!in.hasRemaining()) {
                fill();
            }
            int part = Math.min(count - done, in.remaining());
            in.get(taken, done, part);
            done += part;
        }
        return taken;
    }

    private void fill() throws IOException {
        in.clear();
        int count = channel.read(in);
        in.flip();
        if (count < 0) {
            throw new EOFException("the bus hung up");
        }
    }

    private void write(byte[] bytes) throws IOException {
        var out = ByteBuffer.wrap(bytes);
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }
}
