package app.unhunch.desktop.macos;

import app.unhunch.desktop.Appearance;
import app.unhunch.desktop.ChainedKeepAwake;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.Notifier;
import app.unhunch.desktop.PolledIdle;
import app.unhunch.desktop.QuietWatch;
import app.unhunch.desktop.SessionWatch;
import app.unhunch.desktop.awt.AwtTray;
import java.nio.file.Path;
import java.util.List;

/// What macOS offers, as far as it is known without a machine to try it on; the rest are null objects, which leaves
/// our own card for notices and the clock's gaps for sleep.
public final class MacDesktop {

    private MacDesktop() {}

    /// The desktop of the user whose folder is `home`.
    public static Desktop of(Path home) {
        return new Desktop(Notifier.none(), new PolledIdle(List.of(MacIdle::open)), SessionWatch.none(),
                QuietWatch.none(), new ChainedKeepAwake(List.of(new Caffeinate())), AwtTray.ofSystem(),
                Appearance.none(),
                LaunchAgent.of(home), List.of());
    }
}
