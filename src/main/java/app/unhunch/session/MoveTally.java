package app.unhunch.session;

import app.unhunch.routine.Move;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What has been done of one move so far.
///
/// @param worked time in which it was done
/// @param done which of its steps ran to their end, counted from its first step
/// @param feeling whether it hurt
/// @param swapped what became of the moves that stood in its place before
public record MoveTally(Duration worked, Set<Integer> done, Feeling feeling, List<MoveResult> swapped) {

    /// Nothing done yet.
    public static final MoveTally NONE = new MoveTally(Duration.ZERO, Set.of(), Feeling.FINE, List.of());

    /// Whether a move hurt.
    public enum Feeling {
        FINE, HURT
    }

    public MoveTally {
        done = Set.copyOf(done);
        swapped = List.copyOf(swapped);
    }

    MoveTally working(Duration more) {
        return new MoveTally(worked.plus(more), done, feeling, swapped);
    }

    MoveTally finishing(int step) {
        var all = new HashSet<>(done);
        all.add(step);
        return new MoveTally(worked, all, feeling, swapped);
    }

    MoveTally hurting() {
        return new MoveTally(worked, done, Feeling.HURT, swapped);
    }

    MoveTally swapping(MoveResult result) {
        var all = new ArrayList<>(swapped);
        all.add(result);
        return new MoveTally(Duration.ZERO, Set.of(), Feeling.FINE, all);
    }

    /// What became of the move.
    ///
    /// @param pieces how many of its steps are work
    MoveResult result(Move move, int pieces) {
        return new MoveResult(move.exercise().id(), outcome(pieces), worked);
    }

    private MoveOutcome outcome(int pieces) {
        if (feeling == Feeling.HURT) {
            return MoveOutcome.HURT;
        }
        if (done.size() == pieces) {
            return MoveOutcome.DONE;
        }
        return done.isEmpty() && worked.isZero() ? MoveOutcome.SKIPPED : MoveOutcome.PART;
    }
}
