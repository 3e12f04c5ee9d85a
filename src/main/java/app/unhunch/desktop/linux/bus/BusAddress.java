package app.unhunch.desktop.linux.bus;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Finds the sockets of the two buses.
public final class BusAddress {

    private static final String PATH = "path=";

    private BusAddress() {}

    /// The session bus; where the environment does not name it, the one in the runtime folder.
    public static Optional<Path> session(Map<String, String> environment) {
        return socket(environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "")).or(() -> inRuntime(environment));
    }

    /// The system bus.
    public static Optional<Path> system(Map<String, String> environment) {
        var named = environment.getOrDefault("DBUS_SYSTEM_BUS_ADDRESS", "");
        return named.isEmpty() ? Optional.of(Path.of("/run/dbus/system_bus_socket")) : socket(named);
    }

    private static Optional<Path> inRuntime(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("XDG_RUNTIME_DIR")).map(folder -> Path.of(folder, "bus"));
    }

    /// The first address that is a socket file; others, such as abstract ones, are out of reach of Java.
    private static Optional<Path> socket(String addresses) {
        for (var address : addresses.split(";", -1)) {
            if (!address.startsWith("unix:")) {
                continue;
            }
            for (var pair : address.substring("unix:".length()).split(",", -1)) {
                if (pair.startsWith(PATH)) {
                    var escaped = pair.substring(PATH.length()).replace("+", "%2B");
                    return Optional.of(Path.of(URLDecoder.decode(escaped, StandardCharsets.UTF_8)));
                }
            }
        }
        return Optional.empty();
    }
}
