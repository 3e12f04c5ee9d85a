package app.unhunch.desktop;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The notifier of a desktop without notifications.
final class NoNotifier implements Notifier {

    private final AtomicReference<Consumer<NotifierEvent>> listener = new AtomicReference<>(_ -> {});

    @Override
    public void listen(Consumer<NotifierEvent> listener) {
        this.listener.set(listener);
    }

    @Override
    public void show(Notice notice) {
        listener.get().accept(new NotifierEvent.Failed(notice.id(), "no notification server on this desktop"));
    }

    @Override
    public void withdraw(long id) {}

    @Override
    public NotifierAbilities abilities() {
        return NotifierAbilities.UNKNOWN;
    }

    @Override
    public SenseReport report() {
        return SenseReport.absent("notifier");
    }

    @Override
    public void close() {}
}
