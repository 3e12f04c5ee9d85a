package app.unhunch.desktop.linux;

import app.unhunch.desktop.ElapsedTime;
import app.unhunch.desktop.IdleSource;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.wayland.WaylandLine;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Idle time as a Wayland compositor tells it: it says when nothing was touched for three seconds, and when
/// something is touched again; what is between is counted here.
final class WaylandIdle implements IdleSource {

    private static final Logger LOG = System.getLogger(WaylandIdle.class.getName());
    private static final Duration AFTER = Duration.ofSeconds(3);

    private final WaylandLine line;
    private final String protocol;
    private final ElapsedTime time;
    private final AtomicReference<Heard> heard = new AtomicReference<>(new Heard(Optional.empty(), ""));
    private final AtomicReference<Optional<Runnable>> caller = new AtomicReference<>(Optional.empty());

    /// @param since when the last input was; empty while the user is active
    /// @param end why nothing is heard any more; empty while something is
    private record Heard(Optional<Duration> since, String end) {}

    private WaylandIdle(WaylandLine line, String protocol, ElapsedTime time) {
        this.line = line;
        this.protocol = protocol;
        this.time = time;
    }

    static WaylandIdle open(Map<String, String> environment, ElapsedTime time) throws IOException {
        var line = WaylandLine.open(environment);
        try {
            var source = new WaylandIdle(line, line.notifyAfter(AFTER), time);
            Thread.ofVirtual().name("wayland").start(source::follow);
            return source;
        } catch (IOException none) {
            line.close();
            throw none;
        }
    }

    @Override
    public String name() {
        return protocol;
    }

    @Override
    public Duration idle() throws IOException {
        var now = heard.get();
        if (!now.end().isEmpty()) {
            throw new IOException(now.end());
        }
        return now.since().map(since -> time.now().minus(since)).orElse(Duration.ZERO);
    }

    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public Optional<Watch> atReturn(Runnable back) {
        caller.set(Optional.of(back));
        return Optional.of(() -> caller.set(Optional.empty()));
    }

    @Override
    public void close() {
        try {
            line.close();
        } catch (IOException closed) {
            LOG.log(Level.DEBUG, "closing the compositor's line", closed);
        }
    }

    private void follow() {
        try {
            while (true) {
                var since = line.awaitChange() ? Optional.of(time.now().minus(AFTER)) : Optional.<Duration>empty();
                heard.set(new Heard(since, ""));
                if (since.isEmpty()) {
                    caller.get().ifPresent(Runnable::run);
                }
            }
        } catch (IOException gone) {
            heard.set(new Heard(Optional.empty(), gone.toString()));
            caller.get().ifPresent(Runnable::run);
        }
    }
}
