package app.unhunch.desktop.linux;

import app.unhunch.desktop.IdleSource;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.bus.Bus;
import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.Signals;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/// Idle time as GNOME's window manager counts it.
///
/// @param bus the session bus
record MutterIdle(Bus bus) implements IdleSource {

    private static final Duration LIMIT = Duration.ofMillis(400);
    private static final Call ASK = Call.to("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core",
            "GetIdletime");

    static MutterIdle open(Bus bus) throws IOException {
        try {
            bus.call(Call.to("org.freedesktop.DBus", "/org/freedesktop/DBus", "GetNameOwner")
                    .with("s", ASK.destination()), LIMIT);
        } catch (BusFailure absent) {
            throw new IOException("no " + ASK.destination(), absent);
        }
        var source = new MutterIdle(bus);
        source.idle();
        return source;
    }

    @Override
    public String name() {
        return "mutter";
    }

    @Override
    public Duration idle() throws IOException {
        try {
            return Duration.ofMillis((Long) bus.call(ASK, LIMIT).getFirst());
        } catch (BusFailure gone) {
            throw new IOException(gone.getMessage(), gone);
        }
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public Optional<Watch> atReturn(Runnable back) {
        var watch = bus.listen(Signals.of(ASK.destination(), "WatchFired"), _ -> back.run());
        try {
            bus.call(Call.to(ASK.destination(), ASK.path(), "AddUserActiveWatch"), LIMIT);
            return Optional.of(watch);
        } catch (BusFailure without) {
            watch.close();
            return Optional.empty();
        }
    }

    @Override
    public void close() {}
}
