package app.unhunch;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakState;
import app.unhunch.breaks.DayLog;
import app.unhunch.breaks.SessionEnd;
import app.unhunch.history.Change;
import app.unhunch.link.Answer;
import app.unhunch.link.Peer;
import app.unhunch.link.Request;
import app.unhunch.link.SenseLine;
import app.unhunch.machine.Moment;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.routine.RoutineChange;
import app.unhunch.settings.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Answers the clients. What they ask is turned into events; everything here runs on the engine's thread, between two
/// events of the scheduler.
final class AgentRequests implements Peer.Listener {

    private final Consumer<Function<Moment, BreakEvent>> send;
    private final Supplier<BreakState> state;
    private final Actions actions;
    private final Refusals refusals;
    private final Set<Peer> inSession = new HashSet<>();

    /// What requests lead to besides events.
    interface Actions {

        /// A window is there.
        void windowCame();

        /// The window could not show something.
        void windowFailed();

        /// Something is to be written down.
        void write(Change change);

        /// Other choices.
        void settle(Settings settings);

        /// The user's own routines are to change.
        void arrange(RoutineChange change);

        /// The window is to come to the front.
        ///
        /// @return whether there is one
        boolean raise();

        /// A routine is to be played.
        void play(String routine);

        /// A notification is to be tried out.
        void tryNotice();

        /// One line for each sense.
        List<SenseLine> reports();

        /// The last day.
        DayLog day();

        /// Something is wanted of the remedies.
        void relieve(RemedyWish wish);

        /// Gives `to` where the remedies stand.
        void remedies(Consumer<RemedyStatus> to);

        /// A backup is to be restored, which is the last thing this agent does.
        void restore(Path backup, Consumer<Answer> to);

        /// Everything is to be deleted, which is the last thing this agent does.
        void deleteAll(Consumer<Answer> to);

        /// The end.
        void quit();
    }

    AgentRequests(Consumer<Function<Moment, BreakEvent>> send, Supplier<BreakState> state, Actions actions,
            Refusals refusals) {
        this.send = send;
        this.state = state;
        this.actions = actions;
        this.refusals = refusals;
    }

    @Override
    public void asked(Peer peer, Request request, Peer.Reply reply) {
        switch (request) {
            case Request.Hello(var role, var _) -> {
                reply.with(new Answer.Done());
                onEngine(at -> greet(peer, role, at));
            }
            case Request.GetStatus _ -> onEngine(at -> reply.with(new Answer.StatusIs(state.get().status(at))));
            case Request.GetSettings _ -> onEngine(_ -> reply.with(new Answer.SettingsAre(state.get().settings())));
            case Request.GetReports _ -> reply.with(new Answer.ReportsAre(actions.reports()));
            case Request.GetDay _ -> onEngine(_ -> reply.with(new Answer.DayIs(actions.day())));
            case Request.StartBreak _ -> tell(request, BreakEvent.StartBreak::new, reply);
            case Request.Snooze(var length) ->
                    tell(request, at -> new BreakEvent.Snooze(at, length.orElseGet(this::usualSnooze)), reply);
            case Request.Move(var by) -> tell(request, at -> new BreakEvent.Move(at, by), reply);
            case Request.Skip _ -> tell(request, BreakEvent.Skip::new, reply);
            case Request.Undo _ -> tell(request, BreakEvent.Undo::new, reply);
            case Request.Pause(var length) -> tell(request, at -> new BreakEvent.Pause(at, length), reply);
            case Request.Resume _ -> tell(request, BreakEvent.Resume::new, reply);
            case Request.Back _ -> tell(request, BreakEvent.BackAtDesk::new, reply);
            case Request.Reading _ -> tell(request, BreakEvent.Reading::new, reply);
            case Request.SessionStarted(var kind, var planned) -> {
                onEngine(_ -> inSession.add(peer));
                tell(request, at -> new BreakEvent.SessionStarted(at, kind, planned), reply);
            }
            case Request.SessionEnded(var worked, var how) -> {
                onEngine(_ -> inSession.remove(peer));
                tell(request, at -> new BreakEvent.SessionEnded(at, worked, how), reply);
            }
            case Request.Write(var change) -> doing(() -> actions.write(change), reply);
            case Request.Settle(var settings) -> doing(() -> actions.settle(settings), reply);
            case Request.Arrange(var change) -> doing(() -> actions.arrange(change), reply);
            case Request.TryNotice _ -> doing(actions::tryNotice, reply);
            case Request.RaiseWindow _ -> onEngine(_ -> reply.with(
                    actions.raise() ? new Answer.Done() : new Answer.Refused("there is no window")));
            case Request.Play(var routine) -> doing(() -> actions.play(routine), reply);
            case Request.CouldNotShow _ -> doing(actions::windowFailed, reply);
            case Request.Relieve(var wish) -> onEngine(_ -> {
                actions.relieve(wish);
                actions.remedies(status -> reply.with(new Answer.RemediesAre(status)));
            });
            case Request.GetRemedies _ ->
                    onEngine(_ -> actions.remedies(status -> reply.with(new Answer.RemediesAre(status))));
            case Request.Restore(var backup) -> restore(backup, reply);
            case Request.DeleteAll _ -> onEngine(_ -> actions.deleteAll(reply::with));
            case Request.Quit _ -> doing(actions::quit, reply);
        }
    }

    @Override
    public void gone(Peer peer) {
        onEngine(_ -> {
            if (inSession.remove(peer)) {
                send.accept(at -> new BreakEvent.SessionEnded(at, Duration.ZERO, SessionEnd.LOST));
            }
        });
    }

    private void restore(String backup, Peer.Reply reply) {
        try {
            var path = Path.of(backup);
            onEngine(_ -> actions.restore(path, reply::with));
        } catch (InvalidPathException none) {
            reply.with(new Answer.Refused(String.valueOf(none.getMessage())));
        }
    }

    private void greet(Peer peer, Request.Role role, Moment at) {
        if (role == Request.Role.WINDOW) {
            peer.tell(new Answer.SettingsAre(state.get().settings()));
            peer.tell(new Answer.StatusIs(state.get().status(at)));
            actions.remedies(status -> peer.tell(new Answer.RemediesAre(status)));
            actions.windowCame();
        }
    }

    /// An event, and then the status it led to; the first answer counts.
    private void tell(Request request, Function<Moment, BreakEvent> event, Peer.Reply reply) {
        send.accept(at -> checked(request, event, at, reply));
        onEngine(at -> reply.with(new Answer.StatusIs(state.get().status(at))));
    }

    private BreakEvent checked(Request request, Function<Moment, BreakEvent> event, Moment at, Peer.Reply reply) {
        try {
            var refusal = refusals.of(request, state.get(), at);
            refusal.ifPresent(why -> reply.with(new Answer.Refused(why)));
            return refusal.isPresent() ? new BreakEvent.Tick(at) : event.apply(at);
        } catch (IllegalArgumentException refused) {
            reply.with(new Answer.Refused(String.valueOf(refused.getMessage())));
            return new BreakEvent.Tick(at);
        }
    }

    private void doing(Runnable action, Peer.Reply reply) {
        onEngine(_ -> {
            action.run();
            reply.with(new Answer.Done());
        });
    }

    private void onEngine(Consumer<Moment> action) {
        send.accept(at -> {
            action.accept(at);
            return new BreakEvent.Tick(at);
        });
    }

    private Duration usualSnooze() {
        return state.get().settings().breaks().snooze().length();
    }
}
