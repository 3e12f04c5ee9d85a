package app.unhunch.desktop;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Notices that can only be read: title and text. Nobody says when one goes away, and none can be taken back from the
/// screen.
public final class PlainNotifier implements Notifier {

    /// A way of putting a title and a text before the user.
    @FunctionalInterface
    public interface Way {

        /// Shows both; may wait some seconds.
        ///
        /// @throws IOException when they are not on any screen
        void say(String title, String text) throws IOException;
    }

    private final Way way;
    private final NotifierAbilities abilities;
    private final Lane lane = new Lane("notifier");
    private final AtomicReference<Consumer<NotifierEvent>> listener = new AtomicReference<>(_ -> {});
    private final AtomicReference<SenseReport> report;

    // of the lane
    private @Nullable Notice live;

    /// @param name stable key for the diagnostics
    public PlainNotifier(String name, Way way) {
        this.way = way;
        this.abilities = new NotifierAbilities(name, Answering.NONE, false);
        this.report = new AtomicReference<>(SenseReport.waiting("notifier", name));
    }

    @Override
    public void listen(Consumer<NotifierEvent> listener) {
        this.listener.set(listener);
    }

    @Override
    public void show(Notice notice) {
        lane.execute(() -> present(notice));
    }

    @Override
    public void withdraw(long id) {
        lane.execute(() -> {
            if (live != null && live.id() == id) {
                end();
            }
        });
    }

    @Override
    public NotifierAbilities abilities() {
        return abilities;
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    @Override
    public void close() {
        lane.close();
    }

    // on the lane

    private void present(Notice notice) {
        end();
        try {
            var how = notice.howToAnswer().get(Answering.NONE);
            way.say(notice.summary(), how == null ? notice.body() : notice.body() + "\n" + how);
            live = notice;
            report.updateAndGet(old -> old.read(old.source(), "shown"));
            tell(new NotifierEvent.Shown(notice.id()));
        } catch (IOException refused) {
            report.updateAndGet(old -> old.failed(refused));
            tell(new NotifierEvent.Failed(notice.id(), String.valueOf(refused.getMessage())));
        }
    }

    private void end() {
        var gone = live;
        live = null;
        if (gone != null) {
            tell(new NotifierEvent.Closed(gone.id(), NotifierEvent.CloseReason.WITHDRAWN));
        }
    }

    private void tell(NotifierEvent event) {
        listener.get().accept(event);
    }
}
