package app.unhunch;

import app.unhunch.desktop.Commands;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.ElapsedTime;
import app.unhunch.desktop.Folders;
import app.unhunch.desktop.Opener;
import app.unhunch.desktop.linux.LinuxDesktop;
import app.unhunch.desktop.linux.LinuxTime;
import app.unhunch.desktop.linux.XdgFolders;
import app.unhunch.desktop.macos.MacDesktop;
import app.unhunch.desktop.macos.MacFolders;
import app.unhunch.desktop.macos.MacTime;
import app.unhunch.desktop.windows.WindowsDesktop;
import app.unhunch.desktop.windows.WindowsFolders;
import app.unhunch.desktop.windows.WindowsTime;
import java.nio.file.Path;
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
