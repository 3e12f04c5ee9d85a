package app.unhunch.desktop.linux.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;

/// Lifts windows that the window manager does not place above those that it raises. Whatever fills the whole screen stays
/// in front of them.
public final class X11Above implements AutoCloseable {

    private static final int SHOWN = 2;
    private static final int STACK_MODE = 0x40;
    private static final int ABOVE = 0;

    private final X11Display display;

    private X11Above(X11Display display) {
        this.display = display;
    }

    /// Connects to the display that the environment names.
    ///
    /// @throws IOException when there is none, or it does not let us in
    public static X11Above open(Map<String, String> environment) throws IOException {
        return new X11Above(X11Display.open(environment));
    }

    /// Lifts what `process` shows, now and whenever windows were put in another order; ends with an [IOException] when this
    /// is closed.
    public void keep(long process) throws IOException {
        while (true) {
            var order = display.order();
            if (display.fullScreenWindow().isEmpty()) {
                lift(process);
            }
            display.awaitOrderOtherThan(order);
        }
    }

    @Override
    public void close() throws IOException {
        display.close();
    }

    /// From the lowest to the highest, so that they keep their own order.
    private void lift(long process) throws IOException {
        for (int window : display.topWindows()) {
            if (isPopupOf(process, window)) {
                display.send(new Request(12, 0).put32(window).put16(STACK_MODE).put16(0).put32(ABOVE));
            }
        }
    }

    private boolean isPopupOf(long process, int window) throws IOException {
        try {
            var looks = display.call(new Request(3, 0).put32(window));
            return isUnmanaged(looks)
                    && Arrays.equals(new int[]{(int) process}, display.numbers(window, "_NET_WM_PID"));
        } catch (X11Failure goneMeanwhile) {
            return false;
        }
    }

    private static boolean isUnmanaged(ByteBuffer looks) {
        return looks.get(26) == SHOWN && looks.get(27) == 1;
    }
}
