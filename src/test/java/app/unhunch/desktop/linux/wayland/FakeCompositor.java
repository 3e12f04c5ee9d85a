package app.unhunch.desktop.linux.wayland;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A compositor for one client: it offers a seat and the given globals, remembers the requests, and tells the last
/// thing a client made what the test wants.
final class FakeCompositor implements AutoCloseable {

    /// A request: object, opcode and the words that follow.
    record Asked(int object, int opcode, List<Integer> words) {}

    final List<Asked> requests = new CopyOnWriteArrayList<>();
    private final ServerSocketChannel door;
    private final List<String> globals;
    private final int version;

    FakeCompositor(Path socket, int version, String... globals) throws IOException {
        this.door = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        this.globals = List.of(globals);
        this.version = version;
    }

    /// Serves until the client has asked for a notification, then sends `news` for it: 0 idled, 1 resumed.
    void serve(int notifier, List<Integer> news) throws IOException {
        try (var client = door.accept()) {
            while (true) {
                var asked = next(client);
                requests.add(asked);
                if (asked.object() == 1 && asked.opcode() == 1) {
                    announce(client);
                } else if (asked.object() == 1 && asked.opcode() == 0) {
                    send(client, asked.words().getFirst(), 0, ByteBuffer.allocate(4));
                    var before = requests.get(requests.size() - 2);
                    if (before.object() == notifier) {
                        for (int each : news) {
                            send(client, before.words().getFirst(), each, ByteBuffer.allocate(0));
                        }
                        return;
                    }
                }
            }
        }
    }

    /// Something that it tells.
    record Told(int object, int opcode, ByteBuffer body) {

        /// With numbers.
        static Told of(int object, int opcode, int... words) {
            var body = buffer(words.length * Integer.BYTES);
            for (var word : words) {
                body.putInt(word);
            }
            return new Told(object, opcode, body.rewind());
        }

        /// With a text.
        static Told text(int object, int opcode, String text) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Told(object, opcode,
                    buffer(4 + ((bytes.length + 4) & ~3)).putInt(bytes.length + 1).put(bytes).rewind());
        }
    }

    /// Tells `first` before it answers the client's second question, `then` behind that answer, and nothing more; listens
    /// until the client leaves.
    void tell(List<Told> first, List<Told> then) throws IOException {
        try (var client = door.accept()) {
            for (var answered = 0;;) {
                var asked = next(client);
                requests.add(asked);
                if (asked.object() == 1 && asked.opcode() == 1) {
                    announce(client);
                } else if (asked.object() == 1 && asked.opcode() == 0) {
                    answered++;
                    send(client, answered == 2 ? first : List.of());
                    send(client, asked.words().getFirst(), 0, ByteBuffer.allocate(4));
                    if (answered == 2) {
                        send(client, then);
                        client.shutdownOutput();
                    }
                }
            }
        }
    }

    private static void send(SocketChannel client, List<Told> story) throws IOException {
        for (var each : story) {
            send(client, each.object(), each.opcode(), each.body().duplicate());
        }
    }

    private void announce(SocketChannel client) throws IOException {
        for (int i = 0; i < globals.size(); i++) {
            var name = globals.get(i).getBytes(StandardCharsets.UTF_8);
            var body = buffer(8 + ((name.length + 4) & ~3) + 4).putInt(i + 1).putInt(name.length + 1).put(name);
            body.position(body.capacity() - 4).putInt(version).rewind();
            send(client, 2, 0, body);
        }
    }

    private static Asked next(SocketChannel client) throws IOException {
        var head = fill(client, 8);
        int object = head.getInt();
        int word = head.getInt();
        var body = fill(client, (word >>> 16) - 8);
        var words = new ArrayList<Integer>();
        while (body.remaining() >= 4) {
            words.add(body.getInt());
        }
        return new Asked(object, word & 0xffff, words);
    }

    private static ByteBuffer fill(SocketChannel client, int count) throws IOException {
        var bytes = buffer(count);
        while (bytes.hasRemaining()) {
            if (client.read(bytes) < 0) {
                throw new IOException("the client left");
            }
        }
        return bytes.flip();
    }

    private static void send(SocketChannel client, int object, int opcode, ByteBuffer body) throws IOException {
        var event = buffer(8 + body.capacity()).putInt(object).putInt(((8 + body.capacity()) << 16) | opcode).put(body)
                .flip();
        while (event.hasRemaining()) {
            client.write(event);
        }
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.nativeOrder());
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
