package app.unhunch.desktop.windows;

import app.unhunch.desktop.Appearance;
import app.unhunch.desktop.ChainedKeepAwake;
import app.unhunch.desktop.Commands;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.Notifier;
import app.unhunch.desktop.PolledIdle;
import app.unhunch.desktop.QuietWatch;
import app.unhunch.desktop.SessionWatch;
import app.unhunch.desktop.awt.AwtTray;
import java.util.List;

/// What Windows offers, as far as it is known without a machine to try it on; the rest are null objects, which
/// leaves our own card for notices and the clock's gaps for sleep.
public final class WindowsDesktop {

    private WindowsDesktop() {}

    /// Made in the way of the other desktops.
    public static Desktop of() {
        return new Desktop(Notifier.none(), new PolledIdle(List.of(WindowsIdle::open)), SessionWatch.none(),
                QuietWatch.none(), new ChainedKeepAwake(List.of(new ExecutionState())), AwtTray.ofSystem(),
                Appearance.none(),
                new RegistryAutostart(Commands.system()), List.of());
    }
}
