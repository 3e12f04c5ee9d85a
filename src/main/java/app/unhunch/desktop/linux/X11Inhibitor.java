package app.unhunch.desktop.linux;

import app.unhunch.desktop.Inhibitor;
import app.unhunch.desktop.linux.x11.X11Display;
import java.io.IOException;
import java.util.Map;

/// Holds back the X server's own screen saver and power saving, for desktops that have nothing else.
record X11Inhibitor(Map<String, String> environment) implements Inhibitor {

    @Override
    public String name() {
        return "x11";
    }

    @Override
    public Hold hold(String reason) throws IOException {
        if (!environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
            throw new IOException("not under Wayland");
        }
        var display = X11Display.open(environment);
        display.suspendScreenSaver();
        return display::close;
    }
}
