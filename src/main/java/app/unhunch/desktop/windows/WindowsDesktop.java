package app.unhunch.desktop.windows;

import app.unhunch.desktop.Appearance;
import app.unhunch.desktop.ChainedKeepAwake;
import app.unhunch.desktop.Commands;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.PlainNotifier;
import app.unhunch.desktop.PolledIdle;
import app.unhunch.desktop.PolledSession;
import app.unhunch.desktop.QuietWatch;
import app.unhunch.desktop.awt.AwtTray;
import java.time.Duration;
import java.util.List;

/// What Windows offers, as far as it is known without a machine to try it on; the rest are null objects.
public final class WindowsDesktop {

    private static final Duration LOOK = Duration.ofSeconds(5);

    private WindowsDesktop() {}

    /// Made in the way of the other desktops.
    public static Desktop of() {
        var tray = AwtTray.ofSystem();
        return new Desktop(new PlainNotifier("tray", tray::say), new PolledIdle(List.of(WindowsIdle::open)),
                new PolledSession(WindowsLock.of(), WindowsTime::start, LOOK),
                QuietWatch.none(), new ChainedKeepAwake(List.of(new ExecutionState())), tray,
                Appearance.none(),
                new RegistryAutostart(Commands.system()), List.of());
    }
}
