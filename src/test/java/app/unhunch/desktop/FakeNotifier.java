package app.unhunch.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// A notifier whose server the test plays: it writes down what is asked of it and says by hand what became of it.
public final class FakeNotifier implements Notifier {

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Notice> shown = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> withdrawn = new LinkedBlockingQueue<>();
    private final String name;
    private Consumer<NotifierEvent> listener = _ -> {};

    /// A notifier of that name.
    public FakeNotifier(String name) {
        this.name = name;
    }

    /// What was shown and not taken out of here, oldest first.
    public BlockingQueue<Notice> shown() {
        return shown;
    }

    /// What was to be taken away.
    public BlockingQueue<Long> withdrawn() {
        return withdrawn;
    }

    void say(NotifierEvent event) {
        listener.accept(event);
    }

    @Override
    public void listen(Consumer<NotifierEvent> listener) {
        this.listener = listener;
    }

    @Override
    public void show(Notice notice) {
        asked.add("show " + notice.id());
        shown.add(notice);
    }

    @Override
    public void withdraw(long id) {
        asked.add("withdraw " + id);
        withdrawn.add(id);
    }

    @Override
    public NotifierAbilities abilities() {
        return new NotifierAbilities(name, Answering.BUTTONS, false);
    }

    @Override
    public SenseReport report() {
        return new SenseReport("notifier", name, SenseState.WORKING, Optional.empty(), Optional.empty());
    }

    @Override
    public void close() {
        asked.add("close");
    }
}
