package app.unhunch.session;

import app.unhunch.machine.Moment;
import app.unhunch.routine.Move;
import app.unhunch.routine.Phase;
import app.unhunch.routine.Step;
import app.unhunch.routine.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// How far a session has come: the step it is at, and what has been done so far.
///
/// @param timeline what is played; grows when more time is asked for, changes when a move is swapped
/// @param index place of the present step
/// @param began when the session was started
/// @param played time in which steps ran, pauses of the session not counted
/// @param tallies what has been done, one for each move
public record Run(Timeline timeline, int index, Moment began, Duration played, List<MoveTally> tallies) {

    public Run {
        tallies = List.copyOf(tallies);
    }

    static Run of(Timeline timeline, Moment began) {
        return new Run(timeline, 0, began, Duration.ZERO, Collections.nCopies(timeline.moves().size(), MoveTally.NONE));
    }

    /// The present step.
    public Step step() {
        return timeline.steps().get(index);
    }

    /// The step after it.
    public Optional<Step> next() {
        return timeline.after(index);
    }

    /// The present move; during a lead-in the one it leads to.
    public Move move() {
        return timeline.moves().get(step().move());
    }

    /// The move after it.
    public Optional<Move> nextMove() {
        var next = step().move() + 1;
        return next < timeline.moves().size() ? Optional.of(timeline.moves().get(next)) : Optional.empty();
    }

    /// Time in which moves were done so far.
    public Duration worked() {
        return results().stream().map(MoveResult::worked).reduce(Duration.ZERO, Duration::plus);
    }

    /// Whether a move was ended because something hurt.
    public boolean hasHurt() {
        return results().stream().anyMatch(result -> result.outcome() == MoveOutcome.HURT);
    }

    /// What has become of each move so far, in their order.
    public List<MoveResult> results() {
        var all = new ArrayList<MoveResult>();
        for (var move = 0; move < tallies.size(); move++) {
            all.addAll(tallies.get(move).swapped());
            all.add(result(move));
        }
        return List.copyOf(all);
    }

    Run at(int step) {
        return new Run(timeline, step, began, played, tallies);
    }

    /// Counts time, for the present move too if it is being done.
    Run playing(Duration time) {
        var more = new Run(timeline, index, began, played.plus(time), tallies);
        return step().phase().isWork() ? more.tallied(tally -> tally.working(time)) : more;
    }

    /// Counts the present step as done, if it is one that is done.
    Run finishing() {
        var place = index - timeline.firstOf(step().move());
        return step().phase().isWork() ? tallied(tally -> tally.finishing(place)) : this;
    }

    Run hurting() {
        return tallied(MoveTally::hurting);
    }

    Run longer(Duration more) {
        return new Run(timeline.longer(index, more), index, began, played, tallies);
    }

    /// Puts another move in the place of the present one and goes to its first step.
    Run swapped(Move other) {
        var move = step().move();
        var changed = timeline.swapped(move, other);
        var kept = tallied(tally -> tally.swapping(result(move)));
        return new Run(changed, changed.firstOf(move), began, played, kept.tallies);
    }

    /// What has become of the move at that place so far.
    public MoveResult result(int move) {
        return tallies.get(move).result(timeline.moves().get(move), pieces(move));
    }

    private int pieces(int move) {
        return (int) IntStream.rangeClosed(timeline.firstOf(move), timeline.lastOf(move))
                .mapToObj(timeline.steps()::get)
                .map(Step::phase)
                .filter(Phase::isWork)
                .count();
    }

    private Run tallied(UnaryOperator<MoveTally> change) {
        var changed = new ArrayList<>(tallies);
        changed.set(step().move(), change.apply(changed.get(step().move())));
        return new Run(timeline, index, began, played, changed);
    }
}
