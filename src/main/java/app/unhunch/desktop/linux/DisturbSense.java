package app.unhunch.desktop.linux;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.Lane;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.bus.Bus;
import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.NameWatch;
import app.unhunch.desktop.linux.bus.Signals;
import app.unhunch.desktop.linux.bus.Variant;
import app.unhunch.settings.QuietSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Whether the notification server was told to be silent, in each server's own way. Asks only servers that
/// run, because asking would start one; asks again when one says that something changed.
final class DisturbSense implements QuietSense {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final String SERVER = "org.freedesktop.Notifications";
    private static final String PATH = "/org/freedesktop/Notifications";
    private static final String XFCE = "org.xfce.Xfconf";
    private static final String MAKO = "fr.emersion.Mako";

    private static final Call OWNER = Call.to("org.freedesktop.DBus", "/org/freedesktop/DBus", "GetNameOwner");

    /// Each that runs is asked; one that has no such thing is another server, which is no failure as long as one answers.
    private static final List<Server> KNOWN = List.of(
            new Server("dunst", Call.property(SERVER, PATH, "org.dunstproject.cmd0", "paused")),
            new Server("xfce", Call.to(XFCE, "/org/xfce/Xfconf", "GetProperty").with("ss", "xfce4-notifyd",
                    "/do-not-disturb")),
            new Server("mako", Call.to(MAKO, "/fr/emersion/Mako", "ListModes")),
            new Server("inhibited", Call.property(SERVER, PATH, SERVER, "Inhibited")));

    /// A kind of server, and how it is asked whether it is silent.
    private record Server(String name, Call question) {}

    private final Bus bus;
    private final AtomicReference<SenseReport> report = new AtomicReference<>(SenseReport.waiting("disturb", ""));

    DisturbSense(Bus bus) {
        this.bus = bus;
    }

    @Override
    public QuietReason reason() {
        return QuietReason.DO_NOT_DISTURB;
    }

    @Override
    public Watch start(QuietSettings wanted, Consumer<Boolean> now) {
        var lane = new Lane("disturb");
        Runnable look = () -> now.accept(look());
        var watches = new ArrayList<Watch>();
        for (var name : List.of(SERVER, XFCE, MAKO)) {
            watches.add(new NameWatch(bus, name, lane, _ -> look.run()));
        }
        watches.add(bus.listen(Signals.of("org.freedesktop.DBus.Properties", "PropertiesChanged").from(PATH),
                _ -> lane.execute(look)));
        watches.add(
                bus.listen(Signals.of("org.freedesktop.DBus.Properties", "PropertiesChanged").from("/fr/emersion/Mako"),
                        _ -> lane.execute(look)));
        watches.add(bus.listen(Signals.of(XFCE, "PropertyChanged").about("xfce4-notifyd"), _ -> lane.execute(look)));
        return () -> {
            watches.forEach(Watch::close);
            lane.close();
        };
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    private boolean look() {
        var failures = new ArrayList<String>();
        var answered = false;
        for (var server : KNOWN) {
            try {
                bus.call(OWNER.with("s", server.question().destination()), LIMIT);
            } catch (BusFailure nobody) {
                continue;
            }
            try {
                var silent = isSilent(Variant.unwrap(bus.call(server.question(), LIMIT).getFirst()));
                report.updateAndGet(old -> old.read(server.name(), silent ? "silent" : "talks"));
                answered = true;
                if (silent) {
                    return true;
                }
            } catch (BusFailure otherServer) {
                failures.add(String.valueOf(otherServer.getMessage()));
            }
        }
        if (!answered && !failures.isEmpty()) {
            report.updateAndGet(old -> old.failed(failures.getLast()).as(SenseState.ABSENT));
        }
        return false;
    }

    private static boolean isSilent(Object answer) {
        return answer instanceof List<?> modes
                ? modes.contains("do-not-disturb") || modes.contains("dnd")
                : Boolean.TRUE.equals(answer);
    }
}
