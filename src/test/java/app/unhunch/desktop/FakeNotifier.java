package app.unhunch.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A notifier whose server the test plays: it writes down what is asked of it and says by hand what became of it.
final class FakeNotifier implements Notifier {

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final String name;
    private Consumer<NotifierEvent> listener = _ -> {};

    FakeNotifier(String name) {
        this.name = name;
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
    }

    @Override
    public void withdraw(long id) {
        asked.add("withdraw " + id);
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
