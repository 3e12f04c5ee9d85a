package app.unhunch.desktop.linux.x11;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;

/// The name of an X display, as `DISPLAY` holds it.
///
/// @param host empty for this machine
/// @param number the display's number
public record DisplayName(String host, int number) {

    /// Reads names such as `:0`, `unix:1.0` and `far:10.0`.
    ///
    /// @throws IllegalArgumentException when it is none
    public static DisplayName of(String display) {
        int colon = display.lastIndexOf(':');
        int dot = display.indexOf('.', colon + 1);
        var number = display.substring(colon + 1, dot < 0 ? display.length() : dot);
        if (colon < 0 || number.isEmpty()) {
            throw new IllegalArgumentException("not a display: '" + display + "'");
        }
        var host = display.substring(0, colon);
        return new DisplayName(host.equals("unix") ? "" : host, Integer.parseInt(number));
    }

    SocketAddress address() {
        return host.isEmpty()
                ? UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number)
                : new InetSocketAddress(host, 6000 + number);
    }
}
