package app.unhunch.desktop.awt;

import app.unhunch.desktop.Lane;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.Tray;
import app.unhunch.desktop.TrayEvent;
import app.unhunch.desktop.TrayLook;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The tray icon on systems whose panel is always there. Not yet run on a real machine.
public final class AwtTray implements Tray {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Shelf shelf;
    private final Lane lane = new Lane("tray");
    private final AtomicReference<Consumer<TrayEvent>> listener = new AtomicReference<>(_ -> {});
    private final AtomicReference<SenseReport> report = new AtomicReference<>(SenseReport.waiting("tray", "awt"));

    // of the lane
    private boolean shown;
    private boolean refused;

    AwtTray(Shelf shelf) {
        this.shelf = shelf;
    }

    /// The tray of this computer; AWT is loaded when the icon is first shown.
    public static AwtTray ofSystem() {
        return new AwtTray(new SystemShelf());
    }

    @Override
    public void listen(Consumer<TrayEvent> listener) {
        this.listener.set(listener);
    }

    @Override
    public void show(TrayLook look) {
        lane.execute(() -> present(look));
    }

    /// Shows a message beside the icon; a click on it opens the window, as one on the icon does.
    ///
    /// @throws IOException where there is no icon, or no answer in time
    public void say(String title, String text) throws IOException {
        try {
            lane.ask(LIMIT, () -> {
                shelf.say(title, text);
                return true;
            }).join();
        } catch (CompletionException failure) {
            throw new IOException(String.valueOf(failure.getCause()), failure);
        }
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    @Override
    public void close() {
        lane.finish(shelf::clear);
    }

    // on the lane

    private void present(TrayLook look) {
        if (refused) {
            return;
        }
        try {
            shelf.show(look, this::tell);
            report.updateAndGet(old -> old.read("awt", "shown"));
            if (!shown) {
                shown = true;
                tell(new TrayEvent.HostChanged(true));
            }
        } catch (IOException none) {
            refused = true;
            report.updateAndGet(old -> old.failed(none).as(SenseState.ABSENT));
        }
    }

    private void tell(TrayEvent event) {
        listener.get().accept(event);
    }
}
