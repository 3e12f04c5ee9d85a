package app.unhunch.session;

import app.unhunch.machine.Moment;
import java.time.Duration;
import java.util.List;

/// What became of a session, as it is kept in the history.
///
/// @param routine id of the routine
/// @param began when it was started
/// @param ended when it was over
/// @param played time in which it ran, pauses not counted
/// @param ending how it came to its end
/// @param moves what became of each move, in their order; a move that was swapped stands before the one that came in its
///        place
public record SessionResult(String routine, Moment began, Moment ended, Duration played, Ending ending,
        List<MoveResult> moves) {

    public SessionResult {
        moves = List.copyOf(moves);
    }

    /// Time in which moves were done, without lead-ins, rests and pauses.
    public Duration worked() {
        return moves.stream().map(MoveResult::worked).reduce(Duration.ZERO, Duration::plus);
    }

    /// How many moves had an outcome.
    public int count(MoveOutcome outcome) {
        return (int) moves.stream().filter(move -> move.outcome() == outcome).count();
    }
}
