package app.unhunch.desktop.linux.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A line to an X server, used by one thread at a time. After an [IOException] other than [X11Failure]
/// it is of no more use.
public final class X11Display implements AutoCloseable {

    private static final String SAVER = "MIT-SCREEN-SAVER";
    private static final String ORDER = "_NET_CLIENT_LIST_STACKING";
    private static final int ATOM_NONE = 0;
    private static final int EVENT_MASK = 0x800;
    private static final int PROPERTY_AND_STRUCTURE = 0x420000;
    private static final int DESTROY_NOTIFY = 17;
    private static final int UNMAP_NOTIFY = 18;
    private static final int PROPERTY_NOTIFY = 28;

    private final X11Line line;
    private final Map<String, Integer> atoms = new HashMap<>();
    private final int root;
    private boolean missed;

    private X11Display(X11Line line) {
        this.line = line;
        this.root = line.root();
    }

    /// Connects to the display that the environment names.
    ///
    /// @throws IOException when there is none, or it does not let us in
    public static X11Display open(Map<String, String> environment) throws IOException {
        return new X11Display(X11Line.open(environment));
    }

    /// Time since the last input to this display.
    ///
    /// @throws IOException when the server does not count it
    public Duration idle() throws IOException {
        var info = call(new Request(saver(), 1).put32(root));
        return Duration.ofMillis(Integer.toUnsignedLong(info.getInt(16)));
    }

    /// Holds the screen saver and the power saving back as long as this line is open.
    public void suspendScreenSaver() throws IOException {
        line.send(new Request(saver(), 5).put32(1));
        sync();
    }

    /// The class of the window in front if it covers the whole screen.
    public Optional<String> fullScreenWindow() throws IOException {
        try {
            var front = numbers(root, "_NET_ACTIVE_WINDOW");
            if (front.length == 0 || front[0] == 0) {
                return Optional.empty();
            }
            int wanted = atom("_NET_WM_STATE_FULLSCREEN");
            for (int state : numbers(front[0], "_NET_WM_STATE")) {
                if (state == wanted) {
                    return Optional.of(text(front[0], "WM_CLASS").replace('\0', ' ').trim());
                }
            }
            return Optional.empty();
        } catch (X11Failure goneMeanwhile) {
            return Optional.empty();
        }
    }

    /// Waits until [#fullScreenWindow] is another than `known`, and answers it.
    public Optional<String> awaitFullScreenOtherThan(Optional<String> known) throws IOException {
        select(root);
        while (true) {
            missed = false;
            int front = activeWindow();
            if (front != 0) {
                select(front);
            }
            var now = fullScreenWindow();
            if (!now.equals(known)) {
                return now;
            }
            while (!missed) {
                missed = isAboutFront(line.event());
            }
        }
    }

    /// The window that has the keyboard; 0 for none.
    public int activeWindow() throws IOException {
        var front = numbers(root, "_NET_ACTIVE_WINDOW");
        return front.length == 0 ? 0 : front[0];
    }

    /// The windows that the window manager places, the lowest first.
    int[] order() throws IOException {
        return numbers(root, ORDER);
    }

    /// Waits until they are in another order than `known`, or another has the keyboard.
    void awaitOrderOtherThan(int[] known) throws IOException {
        select(root);
        missed = false;
        while (!missed && Arrays.equals(known, order())) {
            missed |= isAboutFront(line.event());
        }
    }

    /// All windows of the screen, the lowest first.
    int[] topWindows() throws IOException {
        var tree = call(new Request(15, 0).put32(root));
        var windows = new int[Short.toUnsignedInt(tree.getShort(16))];
        for (int i = 0; i < windows.length; i++) {
            windows[i] = tree.getInt(32 + 4 * i);
        }
        return windows;
    }

    void send(Request request) throws IOException {
        line.send(request);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }

    private void select(int window) throws IOException {
        line.send(new Request(2, 0).put32(window).put32(EVENT_MASK).put32(PROPERTY_AND_STRUCTURE));
    }

    /// That a window is gone is not left to the window manager, which may tell it late or die with it.
    private boolean isAboutFront(ByteBuffer event) {
        int property = event.getInt(8);
        return switch (event.get(0) & 0x7f) {
            case DESTROY_NOTIFY, UNMAP_NOTIFY -> true;
            case PROPERTY_NOTIFY -> property == atoms.getOrDefault("_NET_ACTIVE_WINDOW", 0)
                    || property == atoms.getOrDefault("_NET_WM_STATE", 0)
                    || property == atoms.getOrDefault(ORDER, 0);
            default -> false;
        };
    }

    private int saver() throws IOException {
        var known = atoms.get(SAVER);
        if (known != null) {
            return known;
        }
        int opcode = line.extension(SAVER).opcode();
        atoms.put(SAVER, opcode);
        return opcode;
    }

    private int atom(String name) throws IOException {
        var known = atoms.get(name);
        if (known != null) {
            return known;
        }
        int atom = call(new Request(16, 0).name(name)).getInt(8);
        atoms.put(name, atom);
        return atom;
    }

    int[] numbers(int window, String property) throws IOException {
        var answer = property(window, property);
        var numbers = new int[answer.get(1) == 32 ? answer.getInt(16) : 0];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = answer.getInt(32 + 4 * i);
        }
        return numbers;
    }

    private String text(int window, String property) throws IOException {
        var answer = property(window, property);
        var text = new byte[answer.get(1) == 8 ? answer.getInt(16) : 0];
        answer.position(32).get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private ByteBuffer property(int window, String property) throws IOException {
        return call(new Request(20, 0).put32(window).put32(atom(property)).put32(ATOM_NONE).put32(0).put32(1024));
    }

    /// Waits until the server has done what was sent, so that a refusal is heard here.
    private void sync() throws IOException {
        call(new Request(43, 0));
    }

    ByteBuffer call(Request request) throws IOException {
        return line.call(request, event -> missed |= isAboutFront(event));
    }
}
