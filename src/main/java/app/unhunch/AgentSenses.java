package app.unhunch;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.Breaks;
import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.IdleChange;
import app.unhunch.desktop.SessionChange;
import app.unhunch.machine.Moment;
import app.unhunch.settings.QuietSettings;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Carries what the desktop sees to the scheduler.
final class AgentSenses {

    private final Desktop desktop;
    private final Consumer<Function<Moment, BreakEvent>> send;
    private final Runnable shutDown;

    /// @param shutDown called when the computer is about to go off
    AgentSenses(Desktop desktop, Consumer<Function<Moment, BreakEvent>> send, Runnable shutDown) {
        this.desktop = desktop;
        this.send = send;
        this.shutDown = shutDown;
    }

    void start(QuietSettings quiet) {
        var _ = desktop.idle().watch(Breaks.IDLE_LIMIT, this::idle);
        desktop.session().listen(this::session);
        look(quiet);
    }

    /// Looks for these quiet reasons from now on. A call is looked for always, since it says that somebody is there.
    void look(QuietSettings quiet) {
        desktop.quiet().watch(quiet.withCall(true), this::quiet);
    }

    private void idle(IdleChange change) {
        send.accept(switch (change) {
            case IdleChange.Left(var idle) -> at -> new BreakEvent.Idle(at, idle);
            case IdleChange.Back _ -> BreakEvent.Active::new;
        });
    }

    private void session(SessionChange change) {
        switch (change) {
            case LOCKED -> send.accept(BreakEvent.Locked::new);
            case UNLOCKED -> send.accept(BreakEvent.Unlocked::new);
            case SLEEPING, WOKE -> send.accept(BreakEvent.Tick::new);
            case SHUTTING_DOWN -> shutDown.run();
        }
    }

    private void quiet(Set<QuietReason> reasons) {
        send.accept(at -> new BreakEvent.Quiet(at, reasons));
    }
}
