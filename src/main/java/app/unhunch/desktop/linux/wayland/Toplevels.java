package app.unhunch.desktop.linux.wayland;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The windows of a compositor that lists them, as those made with wlroots do: which of them is in front and covers its
/// screen. One thread sets it up and then waits on it.
public final class Toplevels implements AutoCloseable {

    private static final String MANAGER = "zwlr_foreign_toplevel_manager_v1";
    private static final int NEWEST = 3;
    private static final int WITH_FULL_SCREEN = 2;
    private static final int DESTROY = 7;

    private final WaylandLine line;
    private final int manager;
    private final Map<Integer, Window> windows = new HashMap<>();

    private Toplevels(WaylandLine line) throws IOException {
        if (line.version(MANAGER) < WITH_FULL_SCREEN) {
            throw new IOException("the compositor does not list its windows");
        }
        this.line = line;
        this.manager = line.bind(MANAGER, NEWEST);
    }

    /// Connects to the compositor that the environment names.
    ///
    /// @throws IOException where there is none, or it does not list its windows
    public static Toplevels open(Map<String, String> environment) throws IOException {
        var line = WaylandLine.open(environment);
        try {
            var opened = new Toplevels(line);
            line.sync(opened::hear);
            return opened;
        } catch (IOException without) {
            line.close();
            throw without;
        }
    }

    /// The program whose window is in front and covers its screen; empty if there is none.
    public Optional<String> fullScreenWindow() {
        return windows.values().stream().filter(Window::covers).map(Window::program).findFirst();
    }

    /// Waits until that is another than `before`.
    ///
    /// @throws IOException when the compositor is gone, or this is closed meanwhile
    public Optional<String> awaitFullScreenOtherThan(Optional<String> before) throws IOException {
        for (var now = fullScreenWindow();; now = fullScreenWindow()) {
            if (!now.equals(before)) {
                return now;
            }
            var event = line.read();
            if (windows.containsKey(event.object()) && event.opcode() == Window.CLOSED) {
                line.send(new Words(event.object(), DESTROY));
            }
            hear(event);
        }
    }

    @Override
    public void close() throws IOException {
        line.close();
    }

    /// Several events make one change of a window; it counts once the compositor says that it is complete.
    private void hear(WaylandLine.Event event) {
        if (event.object() == manager && event.opcode() == 0) {
            windows.put(event.body().getInt(), Window.FRESH);
        } else if (event.opcode() == Window.CLOSED) {
            windows.remove(event.object());
        } else {
            windows.computeIfPresent(event.object(), (_, window) -> told(window, event));
        }
    }

    private static Window told(Window window, WaylandLine.Event event) {
        return switch (event.opcode()) {
            case Window.PROGRAM -> window.called(WaylandLine.text(event.body()));
            case Window.STATE -> window.changing(event.body());
            case Window.DONE -> window.changed();
            default -> window;
        };
    }

    /// One window.
    ///
    /// @param program as it names itself
    /// @param covers whether it is in front and covers its screen
    /// @param coming the same after the change that is being told
    private record Window(String program, boolean covers, boolean coming) {

        static final Window FRESH = new Window("", false, false);
        static final int PROGRAM = 1;
        static final int STATE = 4;
        static final int DONE = 5;
        static final int CLOSED = 6;

        private static final int IN_FRONT = 2;
        private static final int FULL_SCREEN = 3;

        Window called(String name) {
            return new Window(name, covers, coming);
        }

        Window changing(ByteBuffer states) {
            var front = false;
            var full = false;
            for (var left = states.getInt() / Integer.BYTES; left > 0; left--) {
                var state = states.getInt();
                front |= state == IN_FRONT;
                full |= state == FULL_SCREEN;
            }
            return new Window(program, covers, front && full);
        }

        Window changed() {
            return new Window(program, coming, coming);
        }
    }
}
