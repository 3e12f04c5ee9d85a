package app.unhunch.desktop.macos;

import app.unhunch.desktop.Appearance;
import app.unhunch.desktop.ChainedKeepAwake;
import app.unhunch.desktop.Commands;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.PlainNotifier;
import app.unhunch.desktop.PolledIdle;
import app.unhunch.desktop.PolledSession;
import app.unhunch.desktop.QuietWatch;
import app.unhunch.desktop.awt.AwtTray;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What macOS offers, as far as it is known without a machine to try it on; the rest are null objects.
public final class MacDesktop {

    private static final Duration LOOK = Duration.ofSeconds(5);

    private MacDesktop() {}

    /// The desktop of the user whose folder is `home`.
    public static Desktop of(Path home) {
        return new Desktop(new PlainNotifier("osascript", new ScriptNotice(Commands.system())),
                new PolledIdle(List.of(MacIdle::open)), new PolledSession(MacLock.of(), MacTime::start, LOOK),
                QuietWatch.none(), new ChainedKeepAwake(List.of(new Caffeinate())), AwtTray.ofSystem(),
                Appearance.none(),
                LaunchAgent.of(home), List.of());
    }
}
