package app.unhunch.desktop.linux;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.ChainedKeepAwake;
import app.unhunch.desktop.ChainedNotifier;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.IdleSource;
import app.unhunch.desktop.Inhibitor;
import app.unhunch.desktop.Notifier;
import app.unhunch.desktop.PolledIdle;
import app.unhunch.desktop.linux.bus.Bus;
import app.unhunch.desktop.linux.bus.BusAddress;
import app.unhunch.desktop.linux.bus.SocketBus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Everything a Linux desktop offers. Nothing is connected before it is used.
public final class LinuxDesktop {

    private LinuxDesktop() {}

    /// Finds its way by `environment`, the variables of this process.
    public static Desktop of(Map<String, String> environment) {
        var session = new SocketBus("session bus", BusAddress.session(environment));
        var system = new SocketBus("system bus", BusAddress.system(environment));
        var login = new LoginSession(system, environment);
        return new Desktop(
                notifier(session, environment),
                new PolledIdle(idle(session, login, environment)),
                new BusSession(system, session, login),
                new SensedQuiet(senses(session, environment)),
                new ChainedKeepAwake(ways(session, environment)),
                new BusTray(session),
                new PortalAppearance(session),
                XdgAutostart.of(environment, Path.of(System.getProperty("user.home"))),
                List.of(session::close, system::close));
    }

    private static Notifier notifier(Bus session, Map<String, String> environment) {
        var server = new BusNotifier(session);
        return PortalNotifier.fits(environment)
                ? new ChainedNotifier(List.of(server, new PortalNotifier(session)))
                : server;
    }

    private static List<IdleSource.Opening> idle(Bus session, LoginSession login, Map<String, String> environment) {
        var time = LinuxTime.start();
        return List.of(() -> WaylandIdle.open(environment, time), () -> MutterIdle.open(session),
                () -> X11Idle.open(environment), () -> LoginIdle.open(login, LinuxTime::awake));
    }

    private static List<QuietSense> senses(Bus session, Map<String, String> environment) {
        return List.of(new MicrophoneSense(environment), new FullScreenSense(environment),
                BannersSense.fits(environment) ? new BannersSense(session, "gsettings", environment)
                        : new DisturbSense(session),
                new PolledSense(QuietReason.PROGRAM, "program", "processes", Duration.ofSeconds(30),
                        new Processes(Path.of("/proc"))),
                new PolledSense(QuietReason.BATTERY, "battery", "power-supply", Duration.ofMinutes(1),
                        new PowerSupply(Path.of("/sys/class/power_supply"))));
    }

    private static List<Inhibitor> ways(Bus session, Map<String, String> environment) {
        return List.of(new BusInhibitors.ScreenSaver(session), new BusInhibitors.Portal(session),
                new BusInhibitors.GnomeSession(session), new X11Inhibitor(environment), new SystemdInhibitor());
    }
}
