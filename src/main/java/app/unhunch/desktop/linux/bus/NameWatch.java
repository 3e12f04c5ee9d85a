package app.unhunch.desktop.linux.bus;

import app.unhunch.desktop.Lane;
import app.unhunch.desktop.Watch;
import java.time.Duration;
import java.util.function.Consumer;

/// Follows who owns a name on a bus, without starting the program behind it.
public final class NameWatch implements Watch {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final Bus bus;
    private final String name;
    private final Consumer<String> listener;
    private final Watch life;
    private final Watch changes;
    private String owner = "";

    /// @param lane on which `listener` is told each change of the owner's unique name; empty for none
    public NameWatch(Bus bus, String name, Lane lane, Consumer<String> listener) {
        this.bus = bus;
        this.name = name;
        this.listener = listener;
        this.changes = bus.listen(
                Signals.of("org.freedesktop.DBus", "NameOwnerChanged").about(name),
                message -> lane.execute(() -> tell((String) message.body().get(2))));
        this.life = bus.onLife(now -> lane.execute(() -> tell(now instanceof BusLife.Up ? ask() : "")));
    }

    @Override
    public void close() {
        changes.close();
        life.close();
    }

    private String ask() {
        var question = Call.to("org.freedesktop.DBus", "/org/freedesktop/DBus", "GetNameOwner").with("s", name);
        try {
            return (String) bus.call(question, LIMIT).getFirst();
        } catch (BusFailure nobody) {
            return "";
        }
    }

    private void tell(String now) {
        if (!now.equals(owner)) {
            owner = now;
            listener.accept(now);
        }
    }
}
