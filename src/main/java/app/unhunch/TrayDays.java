package app.unhunch;

import app.unhunch.history.History;
import app.unhunch.plan.Daypart;
import app.unhunch.settings.Settings;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Keeps what the icon's menu says of the user's days. The history is read, off the engine's thread, only when somebody can
/// see the menu and something of it may have changed. Used on the engine's thread.
final class TrayDays {

    private final Supplier<History> history;
    private final Executor aside;
    private final Executor engine;
    private final Runnable changed;
    private Optional<Basis> basis = Optional.empty();
    private TrayDay day = TrayDay.UNKNOWN;
    private int written;

    /// What a day was read for: with the same of these it is the same day.
    private record Basis(Settings settings, LocalDate date, Optional<Daypart> part, int written) {}

    /// @param history what was done; may block
    /// @param aside runs what may block, once all is written
    /// @param engine runs something on the engine's thread
    /// @param changed is told there that another day is known now
    TrayDays(Supplier<History> history, Executor aside, Executor engine, Runnable changed) {
        this.history = history;
        this.aside = aside;
        this.engine = engine;
        this.changed = changed;
    }

    /// What is known of the day; what is not known yet is looked up.
    TrayDay at(Settings settings, ZonedDateTime now) {
        var wanted = new Basis(settings, now.toLocalDate(), TrayDay.part(settings.plan(), now.toLocalTime()), written);
        if (!basis.equals(Optional.of(wanted))) {
            basis = Optional.of(wanted);
            aside.execute(() -> {
                var found = TrayDay.of(settings, history.get(), now);
                engine.execute(() -> take(wanted, found));
            });
        }
        return day;
    }

    /// Something was written into the history.
    void wrote() {
        written++;
    }

    private void take(Basis wanted, TrayDay found) {
        if (basis.equals(Optional.of(wanted)) && !found.equals(day)) {
            day = found;
            changed.run();
        }
    }
}
