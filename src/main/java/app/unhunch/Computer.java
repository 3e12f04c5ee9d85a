package app.unhunch;

import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.ElapsedTime;
import app.unhunch.desktop.Folders;
import app.unhunch.desktop.SleepAwareTime;
import app.unhunch.desktop.linux.LinuxDesktop;
import app.unhunch.desktop.linux.LinuxTime;
import app.unhunch.desktop.linux.XdgFolders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// Picks what fits this computer; the only place that asks which system it is.
final class Computer {

    private Computer() {}

    static Desktop desktop(Map<String, String> environment) {
        return linux() ? LinuxDesktop.of(environment) : Desktop.none();
    }

    static ElapsedTime time() {
        return linux() ? LinuxTime.start() : new SleepAwareTime(System::nanoTime, Computer::wallNanos, Duration.ofSeconds(5));
    }

    static Folders folders(Map<String, String> environment) {
        return XdgFolders.of(environment, Path.of(System.getProperty("user.home")),
                Path.of(System.getProperty("java.io.tmpdir")));
    }

    private static long wallNanos() {
        return System.currentTimeMillis() * 1_000_000L;
    }

    private static boolean linux() {
        return System.getProperty("os.name").startsWith("Linux");
    }
}
