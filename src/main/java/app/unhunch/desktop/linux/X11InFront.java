package app.unhunch.desktop.linux;

import app.unhunch.desktop.InFront;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.x11.X11Above;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Lifts our popups through the X server, on a line of its own that is there while they are.
public final class X11InFront implements InFront {

    private static final Logger LOG = System.getLogger(X11InFront.class.getName());

    private final Map<String, String> environment;
    private final long process;

    /// @param environment names the display
    /// @param process whose popups they are
    public X11InFront(Map<String, String> environment, long process) {
        this.environment = Map.copyOf(environment);
        this.process = process;
    }

    @Override
    public Watch keep() {
        var above = new CompletableFuture<X11Above>();
        Thread.ofVirtual().name("in front").start(() -> keep(above));
        return () -> {
            var _ = above.thenAccept(X11InFront::close);
        };
    }

    private void keep(CompletableFuture<X11Above> known) {
        try (var above = X11Above.open(environment)) {
            known.complete(above);
            above.keep(process);
        } catch (IOException over) {
            LOG.log(Level.DEBUG, "nothing is kept in front any more: {0}", over.getMessage());
        }
    }

    private static void close(X11Above above) {
        try {
            above.close();
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the display was gone already", gone);
        }
    }
}
