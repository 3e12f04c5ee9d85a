package app.unhunch;

import app.unhunch.link.Answer;
import app.unhunch.link.Request;
import app.unhunch.store.Backup;
import app.unhunch.store.Opened;
import app.unhunch.store.Saved;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.settings.Keeping;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Backs up, restores and deletes for the settings page. Restoring and deleting are asked of the agent, which owns the
/// files: it does so as its last deed.
final class WindowKeeping implements Keeping {

    private final FxDoor door;
    private final AgentLine agent;
    private final Home home;
    private final Clock clock;
    private final Runnable restored;
    private final Runnable deleted;

    /// @param restored told, on any thread, that everything has to be read again
    /// @param deleted told, on any thread, that there is nothing left to show
    WindowKeeping(FxDoor door, AgentLine agent, Home home, Clock clock, Runnable restored, Runnable deleted) {
        this.door = door;
        this.agent = agent;
        this.home = home;
        this.clock = clock;
        this.restored = restored;
        this.deleted = deleted;
    }

    @Override
    public void backUp(Path to, Consumer<Optional<String>> then) {
        var made = clock.get().wall().toInstant();
        aside("backup", () -> backup().write(to, Main.VERSION, made), saved -> then.accept(
                saved instanceof Saved.Failed(var fault) ? Optional.of(fault.line())
                        : Optional.empty()));
    }

    @Override
    public void look(Path backup, Consumer<Seen> then) {
        var zone = clock.get().wall().getZone();
        aside("look", () -> backup().open(backup), opened -> then.accept(switch (opened) {
            case Opened.Whole(var made, var parts) -> new Seen.Good(backup, made.withZoneSameInstant(zone),
                    parts.stream().map(WindowKeeping::part).collect(Collectors.toSet()));
            case Opened.Refused(var reason, var detail) -> new Seen.Bad(reason(reason), detail);
        }));
    }

    @Override
    public void restore(Path backup, Consumer<Outcome> then) {
        var file = backup.toAbsolutePath().toString();
        agent.askLast(new Request.Restore(file), answer -> {
            if (answer.filter(said -> said instanceof Answer.Restored || said instanceof Answer.Torn).isPresent()) {
                restored.run();
            }
            door.run(() -> then.accept(outcome(answer)));
            agent.meetAgain();
        });
    }

    @Override
    public void deleteAll(Consumer<String> then) {
        agent.askLast(new Request.DeleteAll(), answer -> {
            if (answer.isPresent() && answer.get() instanceof Answer.Done) {
                agent.forget();
                deleted.run();
                return;
            }
            var why = answer.isPresent() && answer.get() instanceof Answer.Refused(var said) ? said : "";
            door.run(() -> then.accept(why));
            agent.meetAgain();
        });
    }

    private Backup backup() {
        return new Backup(AgentLast.belongings(home), Clock::today);
    }

    private <T> void aside(String name, Supplier<T> job, Consumer<T> then) {
        Thread.ofVirtual().name(name).start(() -> {
            var done = job.get();
            door.run(() -> then.accept(done));
        });
    }

    private static Outcome outcome(Optional<Answer> answer) {
        var said = answer.orElseGet(Answer.Done::new);
        if (said instanceof Answer.Restored(var kept)) {
            return new Outcome.Restored(kept);
        }
        if (said instanceof Answer.Torn(var kept, var why)) {
            return new Outcome.Torn(kept, why);
        }
        return said instanceof Answer.Refused(var why) ? new Outcome.Failed(why) : new Outcome.Nobody();
    }

    private static Part part(Opened.Part part) {
        return switch (part) {
            case SETTINGS -> Part.SETTINGS;
            case ROUTINES -> Part.ROUTINES;
            case HISTORY -> Part.HISTORY;
            case PACKS -> Part.PACKS;
        };
    }

    private static Reason reason(Opened.Reason reason) {
        return switch (reason) {
            case UNREADABLE -> Reason.UNREADABLE;
            case DAMAGED -> Reason.DAMAGED;
            case FOREIGN -> Reason.FOREIGN;
            case NEWER -> Reason.NEWER;
            case WRONG -> Reason.WRONG;
            case TOO_LARGE -> Reason.TOO_LARGE;
        };
    }
}
