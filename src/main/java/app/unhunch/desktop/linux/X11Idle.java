package app.unhunch.desktop.linux;

import app.unhunch.desktop.IdleSource;
import app.unhunch.desktop.linux.x11.X11Display;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;

/// Idle time as the X server counts it.
final class X11Idle implements IdleSource {

    private static final Logger LOG = System.getLogger(X11Idle.class.getName());

    private final X11Display display;

    private X11Idle(X11Display display) {
        this.display = display;
    }

    /// @throws IOException under Wayland too, where the X server does not see all input
    static X11Idle open(Map<String, String> environment) throws IOException {
        if (!environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
            throw new IOException("the X server under Wayland does not see all input");
        }
        var source = new X11Idle(X11Display.open(environment));
        source.idle();
        return source;
    }

    @Override
    public String name() {
        return "x11";
    }

    @Override
    public Duration idle() throws IOException {
        return display.idle();
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public void close() {
        try {
            display.close();
        } catch (IOException closed) {
            LOG.log(Level.DEBUG, "closing the display", closed);
        }
    }
}
