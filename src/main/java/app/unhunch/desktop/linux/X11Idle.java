package app.unhunch.desktop.linux;

import app.unhunch.desktop.IdleSource;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.x11.X11Display;
import app.unhunch.desktop.linux.x11.X11Return;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Idle time as the X server counts it.
final class X11Idle implements IdleSource {

    private static final Logger LOG = System.getLogger(X11Idle.class.getName());

    private final Map<String, String> environment;
    private final X11Display display;

    private X11Idle(Map<String, String> environment, X11Display display) {
        this.environment = environment;
        this.display = display;
    }

    /// @throws IOException under Wayland too, where the X server does not see all input
    static X11Idle open(Map<String, String> environment) throws IOException {
        if (!environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
            throw new IOException("the X server under Wayland does not see all input");
        }
        var source = new X11Idle(environment, X11Display.open(environment));
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
    public Optional<Watch> atReturn(Runnable back) {
        try {
            var alarm = X11Return.open(environment);
            Thread.ofVirtual().name("x11 return").start(() -> await(alarm, back));
            return Optional.of(() -> hangUp(alarm));
        } catch (IOException without) {
            LOG.log(Level.DEBUG, "the display does not call", without);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        hangUp(display);
    }

    /// A line that breaks calls too: then it is looked for anew.
    private static void await(X11Return alarm, Runnable back) {
        try {
            alarm.await();
            back.run();
        } catch (ClosedChannelException stopped) {
            LOG.log(Level.TRACE, "nobody waits any more", stopped);
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the display calls no more", gone);
            back.run();
        }
    }

    private static void hangUp(AutoCloseable line) {
        try {
            line.close();
        } catch (Exception closed) {
            LOG.log(Level.DEBUG, "closing the display", closed);
        }
    }
}
