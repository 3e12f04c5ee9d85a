package app.unhunch.desktop.linux;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.Lane;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.x11.X11Display;
import app.unhunch.settings.QuietSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Whether the window in front covers the screen, as the X server tells it: it says when another window comes
/// to the front and when that window changes.
final class FullScreenSense implements QuietSense {

    private static final Duration BEFORE_RETRY = Duration.ofMinutes(1);

    private final Map<String, String> environment;
    private final AtomicReference<SenseReport> report = new AtomicReference<>(
            SenseReport.waiting("full-screen", "x11"));

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
        var line = new AtomicReference<List<X11Display>>(List.of());
        lane.execute(() -> follow(lane, line, now));
        return () -> {
            lane.close();
            line.getAndSet(List.of()).forEach(FullScreenSense::hangUp);
        };
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    /// Keeps the lane for itself as long as the display is there.
    private void follow(Lane lane, AtomicReference<List<X11Display>> line, Consumer<Boolean> now) {
        try (var display = X11Display.open(environment)) {
            line.set(List.of(display));
            var front = display.fullScreenWindow();
            while (true) {
                var covering = front.filter(FullScreenSense::isForeign);
                report.updateAndGet(old -> old.read("x11", covering.orElse("none")));
                now.accept(covering.isPresent());
                front = display.awaitFullScreenOtherThan(front);
            }
        } catch (IOException gone) {
            report.updateAndGet(old -> old.failed(String.valueOf(gone.getMessage())).as(SenseState.ABSENT));
            now.accept(false);
            var _ = lane.later(BEFORE_RETRY, () -> follow(lane, line, now));
        }
    }

    /// A break of ours that covers the screen is no reason to hold a break.
    private static boolean isForeign(String window) {
        return !window.contains("unhunch");
    }

    private static void hangUp(X11Display display) {
        try {
            display.close();
        } catch (IOException closed) {
            System.getLogger(FullScreenSense.class.getName()).log(System.Logger.Level.DEBUG, "closing", closed);
        }
    }
}
