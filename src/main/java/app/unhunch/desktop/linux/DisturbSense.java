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
        return ask("inhibited", SERVER, Call.property(SERVER, PATH, SERVER, "Inhibited"))
                || ask("dunst", SERVER, Call.property(SERVER, PATH, "org.dunstproject.cmd0", "paused"))
                || ask("xfce", XFCE, Call.to(XFCE, "/org/xfce/Xfconf", "GetProperty").with("ss", "xfce4-notifyd",
                        "/do-not-disturb"))
                || ask("mako", MAKO, Call.to(MAKO, "/fr/emersion/Mako", "ListModes"));
    }

    private boolean ask(String source, String name, Call question) {
        try {
            bus.call(Call.to("org.freedesktop.DBus", "/org/freedesktop/DBus", "GetNameOwner").with("s", name), LIMIT);
        } catch (BusFailure nobody) {
            return false;
        }
        try {
            var silent = isSilent(Variant.unwrap(bus.call(question, LIMIT).getFirst()));
            report.updateAndGet(old -> old.read(source, silent ? "silent" : "talks"));
            return silent;
        } catch (BusFailure otherServer) {
            report.updateAndGet(old -> old.state() == SenseState.WORKING
                    ? old
                    : old.failed(String.valueOf(otherServer.getMessage())).as(SenseState.ABSENT));
            return false;
        }
    }

    private static boolean isSilent(Object answer) {
        return answer instanceof List<?> modes
                ? modes.contains("do-not-disturb") || modes.contains("dnd")
                : Boolean.TRUE.equals(answer);
    }
}
