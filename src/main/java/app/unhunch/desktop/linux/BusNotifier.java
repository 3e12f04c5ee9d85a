package app.unhunch.desktop.linux;

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
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.Message;
import app.unhunch.desktop.linux.bus.NameWatch;
import app.unhunch.desktop.linux.bus.Signals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Notices through the freedesktop notification server of the session bus. One notice is live at most:
/// the next one takes its place, and it is taken away once it was answered.
public final class BusNotifier implements Notifier {

    /// A server that has to be started first gets this long; one that hangs is given up.
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Call SERVER = Call.to("org.freedesktop.Notifications", "/org/freedesktop/Notifications",
            "GetServerInformation");

    private final Bus bus;
    private final Lane lane = new Lane("notifier");
    private final AtomicReference<Consumer<NotifierEvent>> listener = new AtomicReference<>(_ -> {});
    private final AtomicReference<SenseReport> report = new AtomicReference<>(SenseReport.waiting("notifier", ""));
    private final AtomicReference<NotifierAbilities> abilities = new AtomicReference<>(NotifierAbilities.UNKNOWN);

    // of the lane
    private final List<Watch> watches = new ArrayList<>();
    private String served = "";
    private @Nullable Live live;

    private record Live(Notice notice, long number) {}

    public BusNotifier(Bus bus) {
        this.bus = bus;
    }

    @Override
    public void listen(Consumer<NotifierEvent> listener) {
        this.listener.set(listener);
        lane.execute(this::follow);
    }

    @Override
    public void show(Notice notice) {
        lane.execute(() -> {
            follow();
            present(notice);
        });
    }

    @Override
    public void withdraw(long id) {
        lane.execute(() -> {
            if (live != null && live.notice().id() == id) {
                take(live.number());
                end(CloseReason.WITHDRAWN);
            }
        });
    }

    @Override
    public NotifierAbilities abilities() {
        return abilities.get();
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
                take(live.number());
            }
        });
    }

    // on the lane

    private void follow() {
        if (!watches.isEmpty()) {
            return;
        }
        watches.add(
                bus.listen(Signals.of(SERVER.face(), "ActionInvoked"), signal -> lane.execute(() -> acted(signal))));
        watches.add(
                bus.listen(Signals.of(SERVER.face(), "NotificationClosed"),
                        signal -> lane.execute(() -> closed(signal))));
        watches.add(new NameWatch(bus, SERVER.destination(), lane, this::served));
    }

    private void present(Notice notice) {
        var before = live;
        try {
            var known = known();
            long replaced = before == null ? 0 : before.number();
            var reply = bus.call(NoticeCall.of(notice, replaced, known), LIMIT,
                    late -> tooLate((Long) late.getFirst()));
            if (before != null && before.notice().id() != notice.id()) {
                tell(new NotifierEvent.Closed(before.notice().id(), CloseReason.WITHDRAWN));
            }
            live = new Live(notice, (Long) reply.getFirst());
            report.updateAndGet(old -> old.read(known.server(), "shown"));
            tell(new NotifierEvent.Shown(notice.id()));
        } catch (BusFailure failure) {
            report.updateAndGet(old -> old.failed(failure));
            tell(new NotifierEvent.Failed(notice.id(), String.valueOf(failure.getMessage())));
        }
    }

    private NotifierAbilities known() throws BusFailure {
        return abilities.get().equals(NotifierAbilities.UNKNOWN) ? ask() : abilities.get();
    }

    private NotifierAbilities ask() throws BusFailure {
        var server = (String) bus.call(SERVER, LIMIT).getFirst();
        var reply = bus.call(Call.to(SERVER.destination(), SERVER.path(), "GetCapabilities"), LIMIT);
        var found = ServerAbilities.of(server, (List<?>) reply.getFirst());
        abilities.set(found);
        return found;
    }

    /// Another server owns the name, or none: what the old one showed is gone with it. One that was started by our first
    /// notice is heard of behind it, and shows it.
    private void served(String owner) {
        if (!served.isEmpty()) {
            end(CloseReason.LOST);
        }
        served = owner;
        abilities.set(NotifierAbilities.UNKNOWN);
        if (!owner.isEmpty()) {
            greet();
        }
        tell(new NotifierEvent.ServerChanged(abilities.get()));
    }

    private void greet() {
        try {
            var found = ask();
            report.updateAndGet(old -> old.read(found.server(), "answers"));
        } catch (BusFailure failure) {
            report.updateAndGet(old -> old.failed(failure));
        }
    }

    private void acted(Message signal) {
        var now = live;
        if (now == null || (Long) signal.body().get(0) != now.number()) {
            return;
        }
        live = null;
        take(now.number());
        var key = (String) signal.body().get(1);
        var meant = key.equals("default") ? now.notice().defaultAction() : Optional.of(key);
        tell(meant.<NotifierEvent>map(action -> new NotifierEvent.ActionInvoked(now.notice().id(), action))
                .orElseGet(() -> new NotifierEvent.Closed(now.notice().id(), CloseReason.DISMISSED)));
    }

    private void closed(Message signal) {
        if (live != null && (Long) signal.body().get(0) == live.number()) {
            end(switch (((Long) signal.body().get(1)).intValue()) {
                case 1 -> CloseReason.EXPIRED;
                case 3 -> CloseReason.WITHDRAWN;
                default -> CloseReason.DISMISSED;
            });
        }
    }

    private void end(CloseReason reason) {
        var gone = live;
        live = null;
        if (gone != null) {
            tell(new NotifierEvent.Closed(gone.notice().id(), reason));
        }
    }

    private void take(long number) {
        try {
            bus.call(Call.to(SERVER.destination(), SERVER.path(), "CloseNotification").with("u", number), LIMIT);
        } catch (BusFailure failure) {
            report.updateAndGet(old -> old.failed(failure));
        }
    }

    /// The server was given up and shows it after all.
    private void tooLate(long number) {
        lane.execute(() -> take(number));
    }

    private void tell(NotifierEvent event) {
        listener.get().accept(event);
    }
}
