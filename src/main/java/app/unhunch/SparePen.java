package app.unhunch;

import app.unhunch.link.LinkClient;
import app.unhunch.link.LinkLock;
import app.unhunch.link.Request;
import app.unhunch.store.Device;
import app.unhunch.store.Journal;
import app.unhunch.store.RoutineStore;
import app.unhunch.store.Saved;
import app.unhunch.store.SettingsStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Sees to it that what a client wants kept is kept, whether an agent is there, comes or goes: the agent is told, and
/// where none runs we take its lock and write ourselves. Saying a thing twice does no harm.
final class SparePen {

    private final Home home;
    private final Patience patience;

    /// @param patience with an agent that is just coming or going
    SparePen(Home home, Patience patience) {
        this.home = home;
        this.patience = patience;
    }

    /// Tells an agent, or writes.
    ///
    /// @param wishes what is to be told; of these, changes of the history, settings and routines can be written without an agent
    /// @throws IOException if neither was possible; one line for the user
    void keep(List<Request> wishes) throws IOException {
        var kept = patience.until(() -> isTold(wishes) || isWritten(wishes) ? Optional.of(wishes) : Optional.empty());
        if (kept.isEmpty()) {
            throw new IOException("the agent does not answer, and nobody else may write");
        }
    }

    /// Tells an agent.
    ///
    /// @return whether it heard everything
    static boolean isTold(LinkClient agent, List<Request> wishes) {
        try {
            for (var wish : wishes) {
                var _ = agent.ask(wish);
            }
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private boolean isTold(List<Request> wishes) throws IOException {
        var met = LinkClient.meet(home.place(), new Request.Hello(Request.Role.COMMAND, Main.VERSION), _ -> {},
                () -> {});
        if (met.isEmpty()) {
            return false;
        }
        try (var agent = met.get()) {
            return isTold(agent, wishes);
        }
    }

    private boolean isWritten(List<Request> wishes) throws IOException {
        var lock = LinkLock.take(home.place().lock());
        if (lock.isEmpty()) {
            return false;
        }
        try (var held = lock.get()) {
            return held.isHeld() && write(wishes);
        }
    }

    private boolean write(List<Request> wishes) throws IOException {
        var changes = wishes.stream().filter(Request.Write.class::isInstance).map(Request.Write.class::cast)
                .map(Request.Write::change).toList();
        if (!changes.isEmpty()) {
            check(journal(home).append(changes));
        }
        for (var wish : wishes) {
            if (wish instanceof Request.Settle(var settings)) {
                check(new SettingsStore(home.folders().settings(), Clock::today).save(settings));
            }
            if (wish instanceof Request.Arrange(var change)) {
                check(new RoutineStore(home.folders().data(), Clock::today).change(List.of(change)));
            }
        }
        return true;
    }

    private static void check(Saved saved) throws IOException {
        if (saved instanceof Saved.Failed(var fault)) {
            throw new IOException(fault.toString());
        }
    }

    /// The journal of this device.
    static Journal journal(Home home) {
        return new Journal(home.folders().data().resolve("history"),
                Device.name(home.folders().state(), () -> UUID.randomUUID().toString().substring(0, 8)));
    }
}
