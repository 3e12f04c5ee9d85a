package app.unhunch.desktop.linux.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BusAddressTest {

    @Test
    void takesTheFirstSocketFile() {
        assertEquals(Optional.of(Path.of("/tmp/a b")),
                session("tcp:host=x;unix:abstract=/y;unix:guid=1,path=/tmp/a%20b"));
    }

    @Test
    void withoutAnAddressTheBusIsInTheRuntimeFolder() {
        assertEquals(Optional.of(Path.of("/run/user/1000/bus")),
                BusAddress.session(Map.of("XDG_RUNTIME_DIR", "/run/user/1000")));
        assertEquals(Optional.empty(), BusAddress.session(Map.of()));
    }

    @Test
    void theSystemBusHasItsPlace() {
        assertEquals(Optional.of(Path.of("/run/dbus/system_bus_socket")), BusAddress.system(Map.of()));
        assertEquals(Optional.of(Path.of("/x")), BusAddress.system(Map.of("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/x")));
    }

    private static Optional<Path> session(String addresses) {
        return BusAddress.session(Map.of("DBUS_SESSION_BUS_ADDRESS", addresses));
    }
}
