package app.unhunch.desktop.linux.x11;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/// The wire to an X server: requests, replies and events as bytes. Used by one thread at a time.
final class X11Line implements AutoCloseable {

    private static final int LARGEST = 1 << 20;
    private static final int EVENT = 32;

    private final SocketChannel channel;
    private final int root;
    private final int ownIds;
    private short sent;

    /// What the server calls an extension.
    ///
    /// @param opcode of its requests
    /// @param firstEvent number of its first event
    record Extension(int opcode, int firstEvent) {}

    private X11Line(SocketChannel channel, byte[] cookie) throws IOException {
        this.channel = channel;
        var welcome = enter(cookie);
        ownIds = welcome.getInt(4);
        int vendor = Short.toUnsignedInt(welcome.getShort(16));
        int formats = Byte.toUnsignedInt(welcome.get(21));
        root = welcome.getInt(32 + padded(vendor) + formats * 8);
    }

    /// Connects to the display that the environment names.
    ///
    /// @throws IOException when there is none, or it does not let us in
    static X11Line open(Map<String, String> environment) throws IOException {
        var named = environment.getOrDefault("DISPLAY", "");
        if (named.isEmpty()) {
            throw new IOException("DISPLAY is not set");
        }
        var display = DisplayName.of(named);
        var channel = SocketChannel.open(display.address());
        try {
            return new X11Line(channel, Cookie.find(environment, display.number()));
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    int root() {
        return root;
    }

    /// The first of the numbers that we may give to things of ours.
    int ownIds() {
        return ownIds;
    }

    /// @throws IOException when the server does not have it
    Extension extension(String name) throws IOException {
        var answer = call(new Request(98, 0).name(name), _ -> {});
        if (answer.get(8) == 0) {
            throw new IOException("the display has no " + name);
        }
        return new Extension(Byte.toUnsignedInt(answer.get(9)), Byte.toUnsignedInt(answer.get(10)));
    }

    void send(Request request) throws IOException {
        sent++;
        write(request.finished());
    }

    /// Sends `request` and gives its reply back. Refusals of requests that have no reply are passed over.
    ///
    /// @param event hears the events that come before the reply
    ByteBuffer call(Request request, Consumer<ByteBuffer> event) throws IOException {
        send(request);
        while (true) {
            var head = event();
            int kind = head.get(0) & 0x7f;
            if (kind == 0 && head.getShort(2) == sent) {
                throw new X11Failure(Byte.toUnsignedInt(head.get(1)));
            }
            if (kind == 1) {
                return whole(head);
            }
            event.accept(head);
        }
    }

    /// Waits for the next event.
    ByteBuffer event() throws IOException {
        return read(EVENT);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private ByteBuffer enter(byte[] cookie) throws IOException {
        var scheme = cookie.length == 0 ? "" : Cookie.SCHEME;
        var hello = buffer(12 + padded(scheme.length()) + padded(cookie.length));
        hello.put((byte) 'l').put((byte) 0).putShort((short) 11).putShort((short) 0);
        hello.putShort((short) scheme.length()).putShort((short) cookie.length).putShort((short) 0);
        hello.put(scheme.getBytes(StandardCharsets.US_ASCII)).position(12 + padded(scheme.length()));
        hello.put(cookie).rewind();
        write(hello);
        var head = read(8);
        var rest = read(Short.toUnsignedInt(head.getShort(6)) * 4);
        if (head.get(0) != 1) {
            var why = new byte[Math.min(Byte.toUnsignedInt(head.get(1)), rest.remaining())];
            rest.get(why);
            throw new IOException(
                    "the display does not let us in: " + new String(why, StandardCharsets.ISO_8859_1).trim());
        }
        return rest;
    }

    private ByteBuffer whole(ByteBuffer head) throws IOException {
        int more = head.getInt(4) * 4;
        return more == 0 ? head : buffer(32 + more).put(head).put(read(more)).flip();
    }

    private ByteBuffer read(int count) throws IOException {
        if (count < 0 || count > LARGEST) {
            throw new IOException("an answer of " + count + " bytes");
        }
        var bytes = buffer(count);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("the display hung up");
            }
        }
        return bytes.flip();
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
