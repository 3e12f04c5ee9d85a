package app.unhunch;

import app.unhunch.breaks.BreakCue;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.DayLog;
import app.unhunch.breaks.Delivery;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Keeps the log of the last day. Used on the engine's thread.
final class AgentDay {

    private final Consumer<DayLog> keep;
    private DayLog log;

    /// @param kept what the agent before left
    /// @param lastSeen when that agent lived still
    /// @param keep is given each new log
    AgentDay(DayLog kept, Optional<Instant> lastSeen, Consumer<DayLog> keep) {
        this.log = lastSeen.map(kept::ended).orElse(kept);
        this.keep = keep;
    }

    DayLog log() {
        return log;
    }

    void see(BreakStatus status) {
        change(before -> before.with(status));
    }

    void hear(BreakCue cue) {
        if (cue instanceof BreakCue.WriteDown done) {
            change(before -> before.with(done));
        }
    }

    void notShown(Instant at, Delivery what) {
        change(before -> before.notShown(at, what));
    }

    void end(Instant at) {
        change(before -> before.ended(at));
    }

    private void change(UnaryOperator<DayLog> step) {
        var now = step.apply(log);
        if (!now.equals(log)) {
            log = now;
            keep.accept(now);
        }
    }
}
