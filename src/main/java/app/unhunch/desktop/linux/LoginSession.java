package app.unhunch.desktop.linux;

import app.unhunch.desktop.linux.bus.Bus;
import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.Variant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Our log-in session as logind knows it. A program that the user's systemd started is in no session of
/// its own; then it is the session that logind holds for ours.
final class LoginSession {

    static final String NAME = "org.freedesktop.login1";
    static final String MANAGER = "org.freedesktop.login1.Manager";
    static final String SESSION = "org.freedesktop.login1.Session";

    private static final String AUTO = "/org/freedesktop/login1/session/auto";
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Call GET = Call.to(NAME, "/org/freedesktop/login1", "GetSession").on(MANAGER);

    private final Bus system;
    private final String id;

    LoginSession(Bus system, Map<String, String> environment) {
        this.system = system;
        this.id = environment.getOrDefault("XDG_SESSION_ID", "");
    }

    /// Whether logind holds the session to be locked; not where it does not answer.
    boolean locked() {
        return property("LockedHint").filter(Boolean.TRUE::equals).isPresent();
    }

    /// A property of the session; empty where logind or it is missing.
    Optional<Object> property(String name) {
        try {
            return Optional.of(Variant.unwrap(
                    system.call(Call.property(NAME, path(), SESSION, name), LIMIT).getFirst()));
        } catch (BusFailure missing) {
            return Optional.empty();
        }
    }

    private String path() throws BusFailure {
        if (!id.isEmpty()) {
            try {
                return (String) system.call(GET.with("s", id), LIMIT).getFirst();
            } catch (BusFailure stale) {
                return byProcess();
            }
        }
        return byProcess();
    }

    private String byProcess() throws BusFailure {
        var call = Call.to(NAME, "/org/freedesktop/login1", "GetSessionByPID").on(MANAGER)
                .with("u", ProcessHandle.current().pid());
        try {
            return (String) system.call(call, LIMIT).getFirst();
        } catch (BusFailure none) {
            return only().orElse(AUTO);
        }
    }

    /// The one session there is, where there is one.
    private Optional<String> only() throws BusFailure {
        var all = (List<?>) system
                .call(Call.to(NAME, "/org/freedesktop/login1", "ListSessions").on(MANAGER), LIMIT).getFirst();
        return all.size() == 1 ? Optional.of((String) ((List<?>) all.getFirst()).get(4)) : Optional.empty();
    }
}
