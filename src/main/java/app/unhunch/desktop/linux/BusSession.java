package app.unhunch.desktop.linux;

import app.unhunch.desktop.Lane;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.SessionChange;
import app.unhunch.desktop.SessionWatch;
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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Sleep, shutdown and lock as logind and the screen savers tell them. The screen counts as locked while
/// one of them says so.
public final class BusSession implements SessionWatch {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Call OWNER = Call.to("org.freedesktop.DBus", "/org/freedesktop/DBus", "GetNameOwner")
            .with("s", LoginSession.NAME);

    private final Bus system;
    private final Bus session;
    private final LoginSession login;
    private final Lane lane = new Lane("session");
    private final AtomicReference<SenseReport> report = new AtomicReference<>(SenseReport.waiting("session", ""));

    // of the lane
    private final List<Watch> watches = new ArrayList<>();
    private Consumer<SessionChange> listener = _ -> {};
    private boolean hinted;
    private boolean covered;

    /// @param system bus of logind
    /// @param session bus of the screen savers
    /// @param login finds our log-in session
    BusSession(Bus system, Bus session, LoginSession login) {
        this.system = system;
        this.session = session;
        this.login = login;
    }

    @Override
    public void listen(Consumer<SessionChange> listener) {
        lane.execute(() -> {
            this.listener = listener;
            if (watches.isEmpty()) {
                follow();
            } else if (hinted || covered) {
                listener.accept(SessionChange.LOCKED);
            }
        });
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    @Override
    public void close() {
        lane.finish(() -> watches.forEach(Watch::close));
    }

    // on the lane

    private void follow() {
        hear(LoginSession.MANAGER, "PrepareForSleep", this::sleep);
        hear(LoginSession.MANAGER, "PrepareForShutdown", this::shutdown);
        hear("org.freedesktop.DBus.Properties", "PropertiesChanged", this::changed);
        // these only ask for a lock; whether it came is asked back
        hear(LoginSession.SESSION, "Lock", _ -> askBack());
        hear(LoginSession.SESSION, "Unlock", _ -> askBack());
        watches.add(new NameWatch(system, LoginSession.NAME, lane, this::served));
        watches.add(ScreenSavers.watch(session, lane, this::cover));
        findOut();
    }

    /// Where there is no bus, nobody ever tells that there is no logind.
    private void findOut() {
        try {
            var _ = system.call(OWNER, LIMIT);
        } catch (BusFailure none) {
            report.updateAndGet(
                    old -> old.state() == SenseState.WORKING ? old : old.failed(none));
        }
    }

    private void hear(String face, String member, Consumer<Message> then) {
        watches.add(system.listen(Signals.of(face, member), signal -> lane.execute(() -> then.accept(signal))));
    }

    private void served(String owner) {
        if (owner.isEmpty()) {
            report.updateAndGet(old -> old.failed("no logind"));
            lock(false, covered);
        } else {
            report.updateAndGet(old -> old.read("logind", "answers"));
            askBack();
        }
    }

    private void sleep(Message signal) {
        tell((Boolean) signal.body().getFirst() ? SessionChange.SLEEPING : SessionChange.WOKE);
        askBack();
    }

    private void shutdown(Message signal) {
        if ((Boolean) signal.body().getFirst()) {
            tell(SessionChange.SHUTTING_DOWN);
        }
    }

    private void changed(Message signal) {
        if (signal.text().equals(LoginSession.SESSION)) {
            askBack();
        }
    }

    private void askBack() {
        lock(login.locked(), covered);
    }

    private void cover(Boolean now) {
        lock(hinted, now);
    }

    private void lock(boolean hint, boolean cover) {
        var before = hinted || covered;
        hinted = hint;
        covered = cover;
        if (before != (hint || cover)) {
            tell(before ? SessionChange.UNLOCKED : SessionChange.LOCKED);
        }
    }

    private void tell(SessionChange change) {
        report.updateAndGet(old -> old.read(old.source(), change.name()));
        listener.accept(change);
    }
}
