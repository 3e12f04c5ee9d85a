package app.unhunch.desktop.linux;

import app.unhunch.desktop.Lane;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.bus.Bus;
import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.NameWatch;
import app.unhunch.desktop.linux.bus.Signals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The screen savers of the desktops, which all speak alike: while one covers the screen, it counts as
/// covered. One that goes away uncovers it.
final class ScreenSavers implements Watch {

    private static final List<Call> KNOWN = List.of(
            Call.to("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "GetActive"),
            Call.to("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "GetActive"),
            Call.to("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver", "GetActive"),
            Call.to("org.mate.ScreenSaver", "/org/mate/ScreenSaver", "GetActive"),
            Call.to("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver", "GetActive"));

    private final Bus bus;
    private final Consumer<Boolean> listener;
    private final List<Watch> watches = new ArrayList<>();
    private final Set<String> active = new HashSet<>();

    private ScreenSavers(Bus bus, Consumer<Boolean> listener) {
        this.bus = bus;
        this.listener = listener;
    }

    /// Tells `listener` on `lane` each time the screen is covered or open again.
    static Watch watch(Bus bus, Lane lane, Consumer<Boolean> listener) {
        var savers = new ScreenSavers(bus, listener);
        for (var saver : KNOWN) {
            savers.watches.add(bus.listen(Signals.of(saver.face(), "ActiveChanged"),
                    signal -> lane.execute(() -> savers.set(saver, (Boolean) signal.body().getFirst()))));
            savers.watches.add(new NameWatch(bus, saver.destination(), lane,
                    owner -> savers.set(saver, !owner.isEmpty() && savers.ask(saver))));
        }
        return savers;
    }

    @Override
    public void close() {
        watches.forEach(Watch::close);
    }

    private boolean ask(Call saver) {
        try {
            return (Boolean) bus.call(saver, Duration.ofSeconds(2)).getFirst();
        } catch (BusFailure cannotSay) {
            return false;
        }
    }

    private void set(Call saver, boolean now) {
        if (now ? active.add(saver.face()) : active.remove(saver.face())) {
            listener.accept(!active.isEmpty());
        }
    }
}
