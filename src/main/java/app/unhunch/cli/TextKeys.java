package app.unhunch.cli;

import app.unhunch.exercise.Catalog;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Move;
import app.unhunch.session.PauseReason;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import java.util.Optional;

/// The keys of a text session.
final class TextKeys {

    private static final int CONTROL_C = 3;
    private static final int CONTROL_D = 4;
    private static final int DELETE = 127;

    private final Catalog catalog;

    /// @param catalog where easier moves are found
    TextKeys(Catalog catalog) {
        this.catalog = catalog;
    }

    /// What a key asks for in a state; empty where it asks for nothing.
    Optional<SessionEvent> event(int key, SessionState state, Moment at) {
        return switch (Character.toLowerCase(key)) {
            case ' ', 'p' -> Optional.of(new SessionEvent.TogglePause(at));
            case 'n' -> Optional.of(new SessionEvent.Skip(at));
            case 'b', DELETE -> Optional.of(new SessionEvent.Back(at));
            case 'r' -> Optional.of(new SessionEvent.Repeat(at));
            case '+', '=' -> Optional.of(new SessionEvent.MoreTime(at));
            case 'o', 's' -> Optional.of(new SessionEvent.OtherSide(at));
            case '\n', '\r' -> Optional.of(entered(state, at));
            case 'h' -> Optional.of(new SessionEvent.Hurts(at));
            case 'e' -> easier(state).map(move -> new SessionEvent.Swap(at, move));
            case CONTROL_C, CONTROL_D -> Optional.of(new SessionEvent.End(at, SessionEvent.End.Choice.KEEP));
            default -> Optional.empty();
        };
    }

    /// The easier move that is offered in place of one that hurts.
    Optional<Move> easier(SessionState state) {
        return state instanceof SessionState.Paused(var run, _, var reason) && reason == PauseReason.HURT
                ? run.move().gentler(catalog)
                : Optional.empty();
    }

    /// In a pause Enter goes on, as the button there that it would press.
    private static SessionEvent entered(SessionState state, Moment at) {
        return state instanceof SessionState.Paused ? new SessionEvent.Resume(at) : new SessionEvent.GoOn(at);
    }
}
