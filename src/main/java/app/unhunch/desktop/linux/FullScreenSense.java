package app.unhunch.desktop.linux;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.Lane;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.wayland.Toplevels;
import app.unhunch.desktop.linux.x11.X11Display;
import app.unhunch.settings.QuietSettings;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Whether the window in front covers the screen, as a Wayland compositor that lists its windows tells it, or the X
/// server: they say when another window comes to the front and when that window changes.
final class FullScreenSense implements QuietSense {

    private static final Duration BEFORE_RETRY = Duration.ofMinutes(1);

    private final Map<String, String> environment;
    private final AtomicReference<SenseReport> report = new AtomicReference<>(
            SenseReport.waiting("full-screen", ""));

    FullScreenSense(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public QuietReason reason() {
        return QuietReason.FULL_SCREEN;
    }

    @Override
    public Watch start(QuietSettings wanted, Consumer<Boolean> now) {
        var lane = new Lane("full screen");
        var line = new AtomicReference<List<Front>>(List.of());
        var over = new AtomicBoolean();
        lane.execute(() -> follow(lane, line, over, now));
        return () -> {
            over.set(true);
            lane.close();
            line.getAndSet(List.of()).forEach(FullScreenSense::hangUp);
        };
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    /// Keeps the lane for itself as long as the display is there.
    private void follow(Lane lane, AtomicReference<List<Front>> line, AtomicBoolean over, Consumer<Boolean> now) {
        try (var display = open()) {
            line.set(List.of(display));
            var front = display.covering();
            while (true) {
                var covering = front.filter(FullScreenSense::isForeign);
                report.updateAndGet(old -> old.read(display.name(), covering.orElse("none")));
                now.accept(covering.isPresent());
                front = display.awaitOtherThan(front);
            }
        } catch (IOException gone) {
            if (over.get()) {
                return; // hung up by us; another watch may see what this one does not any more
            }
            report.updateAndGet(old -> old.failed(gone).as(SenseState.ABSENT));
            now.accept(false);
            var _ = lane.later(BEFORE_RETRY, () -> follow(lane, line, over, now));
        }
    }

    /// Under Wayland the X server knows only of those windows that are its own.
    private Front open() throws IOException {
        try {
            return new OnWayland(Toplevels.open(environment));
        } catch (IOException listsNone) {
            return new OnX11(X11Display.open(environment));
        }
    }

    /// Tells of the window in front.
    private interface Front extends Closeable {

        String name();

        /// The program whose window covers the screen now.
        Optional<String> covering() throws IOException;

        /// Waits until it is another.
        Optional<String> awaitOtherThan(Optional<String> known) throws IOException;
    }

    /// By the list of the compositor.
    private record OnWayland(Toplevels windows) implements Front {

        @Override
        public String name() {
            return "wayland";
        }

        @Override
        public Optional<String> covering() {
            return windows.fullScreenWindow();
        }

        @Override
        public Optional<String> awaitOtherThan(Optional<String> known) throws IOException {
            return windows.awaitFullScreenOtherThan(known);
        }

        @Override
        public void close() throws IOException {
            windows.close();
        }
    }

    /// By the X server.
    private record OnX11(X11Display display) implements Front {

        @Override
        public String name() {
            return "x11";
        }

        @Override
        public Optional<String> covering() throws IOException {
            return display.fullScreenWindow();
        }

        @Override
        public Optional<String> awaitOtherThan(Optional<String> known) throws IOException {
            return display.awaitFullScreenOtherThan(known);
        }

        @Override
        public void close() throws IOException {
            display.close();
        }
    }

    /// A break of ours that covers the screen is no reason to hold a break.
    private static boolean isForeign(String window) {
        return !window.contains("unhunch");
    }

    private static void hangUp(Front display) {
        try {
            display.close();
        } catch (IOException closed) {
            System.getLogger(FullScreenSense.class.getName()).log(System.Logger.Level.DEBUG, "closing", closed);
        }
    }
}
