package app.unhunch.desktop.linux;

import app.unhunch.desktop.Inhibitor;
import app.unhunch.desktop.linux.bus.Bus;
import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.Variant;
import java.time.Duration;
import java.util.Map;

/// The ways over the session bus of keeping the screen awake. None starts a program that does not run.
final class BusInhibitors {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final long IDLE = 8;

    private BusInhibitors() {}

    /// As most desktops offer it.
    record ScreenSaver(Bus bus) implements Inhibitor {

        private static final Call INHIBIT = Call.to("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
                "Inhibit");

        @Override
        public String name() {
            return "screensaver";
        }

        @Override
        public Hold hold(String reason) throws BusFailure {
            mustRun(bus, INHIBIT.destination());
            var cookie = bus.call(INHIBIT.with("ss", "Unhunch", reason), LIMIT).getFirst();
            var release = Call.to(INHIBIT.destination(), INHIBIT.path(), "UnInhibit").with("u", cookie);
            return () -> bus.call(release, LIMIT);
        }
    }

    /// From inside a sandbox.
    record Portal(Bus bus) implements Inhibitor {

        private static final String NAME = "org.freedesktop.portal.Desktop";

        @Override
        public String name() {
            return "portal";
        }

        @Override
        public Hold hold(String reason) throws BusFailure {
            mustRun(bus, NAME);
            var call = Call.to(NAME, "/org/freedesktop/portal/desktop", "Inhibit").on("org.freedesktop.portal.Inhibit")
                    .with("sua{sv}", "", IDLE, Map.of("reason", Variant.of(reason)));
            var request = (String) bus.call(call, LIMIT).getFirst();
            return () -> bus.call(Call.to(NAME, request, "Close").on("org.freedesktop.portal.Request"), LIMIT);
        }
    }

    /// As GNOME and its relatives offer it.
    record GnomeSession(Bus bus) implements Inhibitor {

        private static final Call INHIBIT = Call.to("org.gnome.SessionManager", "/org/gnome/SessionManager", "Inhibit");

        @Override
        public String name() {
            return "gnome-session";
        }

        @Override
        public Hold hold(String reason) throws BusFailure {
            mustRun(bus, INHIBIT.destination());
            var cookie = bus.call(INHIBIT.with("susu", "unhunch", 0L, reason, IDLE), LIMIT).getFirst();
            var release = Call.to(INHIBIT.destination(), INHIBIT.path(), "Uninhibit").with("u", cookie);
            return () -> bus.call(release, LIMIT);
        }
    }

    private static void mustRun(Bus bus, String name) throws BusFailure {
        bus.call(Call.to("org.freedesktop.DBus", "/org/freedesktop/DBus", "GetNameOwner").with("s", name), LIMIT);
    }
}
