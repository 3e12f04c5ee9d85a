package app.unhunch.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The session bus of a [Desk]; it starts no service by itself.
///
/// @param desk whose bus
public record Bus(Desk desk) {

    private static final String CONFIGURATION = """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>session</type>
              <listen>unix:dir=%s</listen>
              <auth>EXTERNAL</auth>
              <policy context="default">
                <allow send_destination="*" eavesdrop="true"/>
                <allow eavesdrop="true"/>
                <allow own="*"/>
              </policy>
            </busconfig>
            """;

    void open() throws Exception {
        var file = desk.folder("bus").resolve("session.conf");
        Files.writeString(file, CONFIGURATION.formatted(desk.folder("bus")));
        var daemon = desk.startTool(
                List.of("dbus-daemon", "--config-file=" + file, "--nofork", "--nopidfile", "--print-address"));
        desk.set("DBUS_SESSION_BUS_ADDRESS", daemon.firstLine(Duration.ofSeconds(60)));
    }

    /// Ends it as a crash would, which every program on it sees.
    void kill() throws Exception {
        desk.signal("dbus-daemon", "-KILL");
    }

    /// Starts one at the same place after it was killed.
    void openAgain() throws Exception {
        var address = desk.environment().get("DBUS_SESSION_BUS_ADDRESS").replaceFirst(",.*", "");
        Files.deleteIfExists(Path.of(address.substring("unix:path=".length())));
        desk.set("DBUS_SESSION_BUS_ADDRESS", address);
        desk.startTool(List.of("dbus-daemon", "--session", "--nofork", "--nopidfile", "--address=" + address));
        Until.holds("the bus", Unhunch.SOON, () -> hasOwner("org.freedesktop.DBus"));
    }

    /// Whether somebody owns `name`.
    public boolean hasOwner(String name) throws Exception {
        return desk.tool("dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus",
                "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner", "string:" + name)
                .out()
                .contains("boolean true");
    }
}
