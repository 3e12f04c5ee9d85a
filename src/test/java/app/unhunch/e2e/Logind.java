package app.unhunch.e2e;

import java.util.ArrayList;
import java.util.List;

/// A log-in service on a system bus of its own, played by dbusmock, with one session, `c1`.
///
/// @param desk whose log-in service
record Logind(Desk desk) {

    private static final String NAME = "org.freedesktop.login1";
    private static final String MOCK = "org.freedesktop.DBus.Mock";

    /// Starts bus and service; programs that start from now on find them.
    static Logind on(Desk desk) throws Exception {
        var address = "unix:path=" + desk.folder("bus").resolve("system");
        desk.startTool(List.of("dbus-daemon", "--session", "--nofork", "--nopidfile", "--address=" + address));
        desk.set("DBUS_SYSTEM_BUS_ADDRESS", address);
        desk.set("XDG_SESSION_ID", "c1");
        var logind = new Logind(desk);
        desk.startTool(List.of("/usr/bin/python3", "-m", "dbusmock", "--system", "--template", "logind"));
        Until.holds("logind", Unhunch.SOON, () -> logind.call("/org/freedesktop/login1", MOCK + ".AddSession", "c1",
                "seat0", "uint32 0", "root", "true").exit() == 0);
        return logind;
    }

    /// Locks the screen, or opens it.
    ///
    /// @param locked `true` or `false`
    void lock(String locked) throws Exception {
        call("/org/freedesktop/login1/session/c1", MOCK + ".UpdateProperties", NAME + ".Session",
                "{'LockedHint': <" + locked + ">}");
    }

    /// Lets its manager say something that is true or false, such as `PrepareForSleep`.
    void say(String member, String value) throws Exception {
        call("/org/freedesktop/login1", MOCK + ".EmitSignal", NAME + ".Manager", member, "b", "[<" + value + ">]");
    }

    private Output call(String path, String method, String... arguments) throws Exception {
        var command = new ArrayList<>(
                List.of("gdbus", "call", "--system", "--dest", NAME, "--object-path", path, "--method", method));
        command.addAll(List.of(arguments));
        return desk.tool(command.toArray(String[]::new));
    }
}
