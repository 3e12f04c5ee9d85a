package app.unhunch.e2e;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A notification server with buttons, in place of the usual one of a [Desk].
enum OtherServer {

    /// Of Xfce: its buttons fill a row below the text.
    XFCE(Paths.XFCE, "Xfce4-notifyd", 0.27, 30),

    /// Of GNOME before its shell, still that of MATE and others; a click on its text is the default action.
    NOTIFICATION_DAEMON(Paths.NOTIFICATION_DAEMON, "Notification-daemon", 0.5, 90);

    /// Where Debian puts them, which is on nobody's path.
    static final class Paths {

        static final String XFCE = "/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd";
        static final String NOTIFICATION_DAEMON = "/usr/lib/notification-daemon/notification-daemon";

        private Paths() {}
    }

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int NARROWEST = 100;

    private final String program;
    private final String windowClass;
    private final double across;
    private final int fromBottom;

    OtherServer(String program, String windowClass, double across, int fromBottom) {
        this.program = program;
        this.windowClass = windowClass;
        this.across = across;
        this.fromBottom = fromBottom;
    }

    /// Starts it, and the settings server that it needs.
    Program open(Desk desk) throws Exception {
        desk.set("NO_AT_BRIDGE", "1");
        desk.set("GIO_USE_VFS", "local");
        if (this == XFCE) {
            new Panel(desk).openSettings();
        }
        var server = desk.startTool(List.of(program));
        Until.holds("a notification server", SOON, () -> desk.bus().hasOwner("org.freedesktop.Notifications"));
        return server;
    }

    /// The window of its notice, if one stands.
    Optional<String> standing(Desk desk) throws IOException, InterruptedException {
        for (var window : desk.tool("xdotool", "search", "--onlyvisible", "--class", windowClass).lines()) {
            if (size(desk, window, "Width") > NARROWEST) {
                return Optional.of(window);
            }
        }
        return Optional.empty();
    }

    /// Clicks the answer that starts the break.
    void clickStart(Desk desk) throws Exception {
        var window = standing(desk).orElseThrow(() -> new IOException("no notice stands"));
        desk.tool("xdotool", "mousemove", "--sync", "--window", window,
                String.valueOf(Math.round(size(desk, window, "Width") * across)),
                String.valueOf(size(desk, window, "Height") - fromBottom), "click", "1");
    }

    private static long size(Desk desk, String window, String which) throws IOException, InterruptedException {
        return desk.tool("xdotool", "getwindowgeometry", "--shell", window).lines().stream()
                .filter(line -> line.startsWith(which.toUpperCase(Locale.ROOT) + "="))
                .mapToLong(line -> Long.parseLong(line.substring(which.length() + 1))).findFirst().orElse(0);
    }
}
