package app.unhunch.desktop.linux;

import app.unhunch.desktop.Answering;
import app.unhunch.desktop.Lane;
import app.unhunch.desktop.Notice;
import app.unhunch.desktop.Notifier;
import app.unhunch.desktop.NotifierAbilities;
import app.unhunch.desktop.NotifierEvent;
import app.unhunch.desktop.NotifierEvent.CloseReason;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.bus.Bus;
import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.Message;
import app.unhunch.desktop.linux.bus.Signals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Notices through the portal of a sandbox such as Flatpak's, where the notification server may be out of reach. Which
/// server shows them stays unknown, and nobody says when one goes away.
final class PortalNotifier implements Notifier {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final NotifierAbilities ABILITIES = new NotifierAbilities("portal", Answering.CLICK, false);

    private final Bus bus;
    private final Lane lane = new Lane("portal");
    private final AtomicReference<Consumer<NotifierEvent>> listener = new AtomicReference<>(_ -> {});
    private final AtomicReference<SenseReport> report = new AtomicReference<>(
            SenseReport.waiting("notifier", "portal"));

    // of the lane
    private final List<Watch> watches = new ArrayList<>();
    private @Nullable Notice live;

    PortalNotifier(Bus bus) {
        this.bus = bus;
    }

    /// Whether this program runs in a sandbox that has one.
    static boolean fits(Map<String, String> environment) {
        return environment.containsKey("FLATPAK_ID");
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
                live = null;
                remove();
                tell(new NotifierEvent.Closed(id, CloseReason.WITHDRAWN));
            }
        });
    }

    @Override
    public NotifierAbilities abilities() {
        return ABILITIES;
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    @Override
    public void close() {
        lane.finish(() -> {
            watches.forEach(Watch::close);
            if (live != null) {
                remove();
            }
        });
    }

    // on the lane

    private void present(Notice notice) {
        if (watches.isEmpty()) {
            watches.add(bus.listen(Signals.of(PortalCall.FACE, "ActionInvoked"),
                    signal -> lane.execute(() -> acted(signal))));
        }
        var before = live;
        try {
            add(notice);
            live = notice;
            report.updateAndGet(old -> old.read("portal", "shown"));
            if (before != null && before.id() != notice.id()) {
                tell(new NotifierEvent.Closed(before.id(), CloseReason.WITHDRAWN));
            }
            tell(new NotifierEvent.Shown(notice.id()));
        } catch (BusFailure failure) {
            fail(failure);
            tell(new NotifierEvent.Failed(notice.id(), String.valueOf(failure.getMessage())));
        }
    }

    /// Some portals refuse pictures.
    private void add(Notice notice) throws BusFailure {
        try {
            var _ = bus.call(PortalCall.add(notice), LIMIT);
        } catch (BusFailure refused) {
            if (notice.picture().isEmpty() || !refused.name().endsWith(".InvalidArgs")) {
                throw refused;
            }
            var _ = bus.call(PortalCall.add(notice.withPicture(Optional.empty())), LIMIT);
        }
    }

    private void acted(Message signal) {
        var now = live;
        if (now == null || !PortalCall.ID.equals(signal.body().getFirst())) {
            return;
        }
        var key = (String) signal.body().get(1);
        live = null;
        remove();
        tell(key.equals(PortalCall.READ) ? new NotifierEvent.Closed(now.id(), CloseReason.DISMISSED)
                : new NotifierEvent.ActionInvoked(now.id(), key));
    }

    private void remove() {
        try {
            var _ = bus.call(PortalCall.REMOVE, LIMIT);
        } catch (BusFailure failure) {
            fail(failure);
        }
    }

    private void fail(BusFailure failure) {
        report.updateAndGet(old -> old.failed(failure));
    }

    private void tell(NotifierEvent event) {
        listener.get().accept(event);
    }
}
