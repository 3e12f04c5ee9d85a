package app.unhunch.desktop.linux.wayland;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// A line to a Wayland compositor; by itself it hears when the user has not touched anything for a while. One thread
/// sets it up and then waits on it.
public final class WaylandLine implements AutoCloseable {

    private static final int DISPLAY = 1;
    private static final int REGISTRY = 2;
    private static final int LARGEST = 1 << 16;

    private final SocketChannel channel;
    private final Map<String, Global> globals = new HashMap<>();
    private int lastId = REGISTRY;
    private int notification;

    private record Global(int name, int version) {}

    private WaylandLine(SocketChannel channel) {
        this.channel = channel;
    }

    /// Connects to the compositor that the environment names.
    ///
    /// @throws IOException where there is none
    public static WaylandLine open(Map<String, String> environment) throws IOException {
        var named = environment.getOrDefault("WAYLAND_DISPLAY", "");
        if (named.isEmpty()) {
            throw new IOException("WAYLAND_DISPLAY is not set");
        }
        var socket = Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/")).resolve(named);
        var line = new WaylandLine(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
        try {
            line.send(new Words(DISPLAY, 1).put(REGISTRY));
            line.sync();
            return line;
        } catch (IOException refused) {
            line.close();
            throw refused;
        }
    }

    /// Asks to be told when there was no input for `limit`. Input only, where the compositor tells that apart:
    /// a video that holds the screen awake is no input.
    ///
    /// @return the protocol that will tell
    /// @throws IOException where the compositor has none
    public String notifyAfter(Duration limit) throws IOException {
        int milliseconds = (int) limit.toMillis();
        int seat = bind("wl_seat", 1);
        var modern = globals.get("ext_idle_notifier_v1");
        if (modern != null) {
            int notifier = bind("ext_idle_notifier_v1", 2);
            notification = ++lastId;
            send(new Words(notifier, modern.version() >= 2 ? 2 : 1).put(notification).put(milliseconds).put(seat));
            sync();
            return "ext-idle-notify";
        }
        int older = bind("org_kde_kwin_idle", 1);
        notification = ++lastId;
        send(new Words(older, 0).put(notification).put(seat).put(milliseconds));
        sync();
        return "kde-idle";
    }

    /// Waits for the next news: true when the limit is reached, false at the next input.
    public boolean awaitChange() throws IOException {
        while (true) {
            var event = read();
            if (event.object() == notification && event.opcode() < 2) {
                return event.opcode() == 0;
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// Makes an object of the global `name`.
    ///
    /// @param newest the newest version that is understood
    /// @return its number
    /// @throws IOException where the compositor has none
    int bind(String name, int newest) throws IOException {
        var global = globals.get(name);
        if (global == null) {
            throw new IOException("the compositor has no " + name);
        }
        int id = ++lastId;
        send(new Words(REGISTRY, 0).put(global.name()).put(name).put(Math.min(newest, global.version())).put(id));
        return id;
    }

    /// Which version of the global `name` the compositor has; 0 for none.
    int version(String name) {
        var global = globals.get(name);
        return global == null ? 0 : global.version();
    }

    private void sync() throws IOException {
        sync(_ -> {});
    }

    /// Waits until the compositor has dealt with everything so far; `meanwhile` hears what it tells before.
    void sync(Consumer<Event> meanwhile) throws IOException {
        int callback = ++lastId;
        send(new Words(DISPLAY, 0).put(callback));
        for (var event = read(); event.object() != callback; event = read()) {
            meanwhile.accept(event);
        }
    }

    /// Waits for the next event.
    Event read() throws IOException {
        var head = take(8);
        int object = head.getInt();
        int word = head.getInt();
        var event = new Event(object, word & 0xffff, take((word >>> 16) - 8));
        if (object == DISPLAY && event.opcode() == 0) {
            event.body().position(8);
            throw new IOException("the compositor refuses: " + text(event.body()));
        }
        if (object == REGISTRY && event.opcode() == 0) {
            int name = event.body().getInt();
            globals.putIfAbsent(text(event.body()), new Global(name, event.body().getInt()));
        }
        return event;
    }

    /// Something that an object of the compositor tells.
    ///
    /// @param body what it tells, to be read from its start
    record Event(int object, int opcode, ByteBuffer body) {}

    /// Reads a text.
    static String text(ByteBuffer body) {
        var text = new byte[body.getInt() - 1];
        body.get(text);
        body.position(body.position() + 1 + 3 & ~3);
        return new String(text, StandardCharsets.UTF_8);
    }

    private ByteBuffer take(int count) throws IOException {
        if (count < 0 || count > LARGEST) {
            throw new IOException("an event of " + count + " bytes");
        }
        var bytes = ByteBuffer.allocate(count).order(ByteOrder.nativeOrder());
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("the compositor hung up");
            }
        }
        return bytes.flip();
    }

    /// Asks for something.
    void send(Words request) throws IOException {
        var bytes = request.finished();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
