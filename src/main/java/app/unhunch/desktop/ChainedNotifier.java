package app.unhunch.desktop;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Shows notices by the first of several ways that takes them. Only a notice that none of them takes has failed.
public final class ChainedNotifier implements Notifier {

    private final List<Notifier> ways;
    private final Lane lane = new Lane("notices");
    private final AtomicReference<Consumer<NotifierEvent>> listener = new AtomicReference<>(_ -> {});
    private final AtomicReference<Notifier> used;

    // of the lane
    private @Nullable Notice asked;
    private @Nullable Notifier holder;
    private long held;

    /// @param ways best first, at least one
    public ChainedNotifier(List<Notifier> ways) {
        this.ways = List.copyOf(ways);
        this.used = new AtomicReference<>(ways.getFirst());
    }

    @Override
    public void listen(Consumer<NotifierEvent> listener) {
        this.listener.set(listener);
        for (var way : ways) {
            way.listen(event -> lane.execute(() -> heard(way, event)));
        }
    }

    @Override
    public void show(Notice notice) {
        lane.execute(() -> {
            asked = notice;
            ways.getFirst().show(notice);
        });
    }

    @Override
    public void withdraw(long id) {
        lane.execute(() -> {
            if (asked != null && asked.id() == id) {
                asked = null;
            }
            ways.forEach(way -> way.withdraw(id));
        });
    }

    @Override
    public NotifierAbilities abilities() {
        return used.get().abilities();
    }

    /// Of the way that was used last.
    @Override
    public SenseReport report() {
        return used.get().report();
    }

    @Override
    public void close() {
        lane.finish(() -> ways.forEach(Notifier::close));
    }

    // on the lane

    private void heard(Notifier way, NotifierEvent event) {
        switch (event) {
            case NotifierEvent.Shown(var id) -> shown(way, id);
            case NotifierEvent.Failed(var id, _) -> {
                used.set(way);
                if (way.equals(ways.getLast())) {
                    tell(event);
                } else if (asked != null && asked.id() == id) {
                    ways.get(ways.indexOf(way) + 1).show(asked);
                }
            }
            case NotifierEvent.ActionInvoked _,NotifierEvent.Closed _,NotifierEvent.ServerChanged _ -> tell(event);
        }
    }

    /// One notice stands at most, whichever way it came.
    private void shown(Notifier way, long id) {
        used.set(way);
        if (holder != null && !holder.equals(way)) {
            holder.withdraw(held);
        }
        holder = way;
        held = id;
        tell(new NotifierEvent.Shown(id));
    }

    private void tell(NotifierEvent event) {
        listener.get().accept(event);
    }
}
