package app.unhunch;

import app.unhunch.desktop.Commands;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.ElapsedTime;
import app.unhunch.desktop.Folders;
import app.unhunch.desktop.InFront;
import app.unhunch.desktop.Opener;
import app.unhunch.desktop.linux.LinuxDesktop;
import app.unhunch.desktop.linux.LinuxTime;
import app.unhunch.desktop.linux.SnapBrowser;
import app.unhunch.desktop.linux.X11InFront;
import app.unhunch.desktop.linux.XdgFolders;
import app.unhunch.desktop.macos.MacDesktop;
import app.unhunch.desktop.macos.MacFolders;
import app.unhunch.desktop.macos.MacTime;
import app.unhunch.desktop.windows.WindowsDesktop;
import app.unhunch.desktop.windows.WindowsFolders;
import app.unhunch.desktop.windows.WindowsTime;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Picks what fits this computer; the only place that asks which system it is.
final class Computer {

    private enum Family {
        LINUX, WINDOWS, MACOS
    }

    private Computer() {}

    static Desktop desktop(Map<String, String> environment) {
        return switch (system()) {
            case LINUX -> LinuxDesktop.of(environment);
            case WINDOWS -> WindowsDesktop.of();
            case MACOS -> MacDesktop.of(home());
        };
    }

    static InFront inFront(Map<String, String> environment) {
        return switch (system()) {
            case LINUX -> new X11InFront(environment, ProcessHandle.current().pid());
            case WINDOWS, MACOS -> InFront.none();
        };
    }

    static ElapsedTime time() {
        return switch (system()) {
            case LINUX -> LinuxTime.start();
            case WINDOWS -> WindowsTime.start();
            case MACOS -> MacTime.start();
        };
    }

    static Folders folders(Map<String, String> environment) {
        return switch (system()) {
            case LINUX -> XdgFolders.of(environment, home(), temporary());
            case WINDOWS -> WindowsFolders.of(environment, home());
            case MACOS -> MacFolders.of(home(), temporary());
        };
    }

    static Opener opener() {
        return switch (system()) {
            case LINUX -> Opener.by(Commands.system(), "xdg-open");
            case WINDOWS -> Opener.by(Commands.system(), "explorer");
            case MACOS -> Opener.by(Commands.system(), "open");
        };
    }

    /// Where a page has to lie so that the user's browser can read it; asks the desktop, which takes a moment.
    static Path pages(Home home) {
        var ours = home.folders().cache().resolve("print");
        return usesSnaps(home) ? SnapBrowser.under(home()).pages().orElse(ours) : ours;
    }

    /// Folders in which pages may lie besides the one for what can be made again.
    static List<Path> otherPages(Home home) {
        return usesSnaps(home) ? SnapBrowser.under(home()).left() : List.of();
    }

    /// Whoever asks for a data folder of their own gets everything there.
    private static boolean usesSnaps(Home home) {
        return system() == Family.LINUX && home.dataDir().isEmpty();
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static Family system() {
        var name = System.getProperty("os.name");
        return name.startsWith("Windows") ? Family.WINDOWS : name.startsWith("Mac") ? Family.MACOS : Family.LINUX;
    }
}
