package app.unhunch.routine;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Dose;
import app.unhunch.exercise.Lengths;
import app.unhunch.exercise.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Turns the moves of a routine into steps.
final class Unfolding {

    private final Routine routine;
    private final List<Move> moves;
    private final List<Step> steps = new ArrayList<>();

    private Unfolding(Routine routine, List<Move> moves) {
        this.routine = routine;
        this.moves = moves;
    }

    static List<Step> of(Routine routine, List<Move> moves) {
        return new Unfolding(routine, moves).steps();
    }

    private List<Step> steps() {
        for (var number = 0; number < moves.size(); number++) {
            unfold(number);
        }
        pause(Phase.CLOSE, moves.size() - 1, Side.BOTH, Round.ONLY, routine.close());
        return List.copyOf(steps);
    }

    private void unfold(int number) {
        var work = work(number);
        var move = moves.get(number);
        var order = move.order();
        for (var side : order) {
            if (side == order.getFirst()) {
                lead(number, side, work);
            } else {
                pause(Phase.SWITCH, number, side, work.getFirst().round(), move.switchSides());
            }
            work.forEach(piece -> add(number, side, piece));
        }
    }

    private void lead(int number, Side side, List<Piece> work) {
        var first = work.getFirst().round();
        if (number == 0) {
            pause(Phase.GET_READY, number, side, first, routine.getReady());
        } else {
            pause(Phase.CHANGE, number, side, first, routine.items().get(number).change().orElse(routine.change()));
        }
    }

    private List<Piece> work(int number) {
        return switch (moves.get(number).dose()) {
            case Dose.Hold(var each, var times, var rest) ->
                    rounds(times, rest, round -> new Piece(Phase.HOLD, round, Optional.of(each), Optional.empty()));
            case Dose.Reps(var count, var sets, var rest, var beats) ->
                    rounds(sets, rest, round -> Piece.paced(Phase.REPS, round, new Pace(beats, count)));
            case Dose.Circles(var each, var directions, var rest, var circle) ->
                    rounds(directions, rest, round -> new Piece(Phase.CIRCLES, round, Optional.of(each),
                            Optional.of(Pace.covering(List.of(new Beat("circle", circle, Beat.Motion.MOVE)), each))));
            case Dose.Timed(var length) ->
                    List.of(new Piece(Phase.TIMED, Round.ONLY, Optional.of(length), Optional.empty()));
            case Dose.Breaths(var length, var beats) ->
                    List.of(Piece.paced(Phase.BREATHS, Round.ONLY, wholeBreaths(length, beats)));
            case Dose.Sequence(var parts) -> rounds(parts.size(), Duration.ZERO, round -> new Piece(Phase.PART, round,
                    Optional.of(parts.get(round.number() - 1)), Optional.empty()));
            case Dose.Checklist _,Dose.Nothing _ ->
                    List.of(new Piece(Phase.CHECKLIST, Round.ONLY, Optional.empty(), Optional.empty()));
        };
    }

    private static Pace wholeBreaths(Duration length, List<Beat> beats) {
        var each = new Pace(beats, 1).each();
        var nearest = Lengths.count(length.plus(Lengths.half(each)), each);
        return new Pace(beats, Math.toIntExact(Math.max(1, nearest)));
    }

    private static List<Piece> rounds(int count, Duration rest, Function<Round, Piece> piece) {
        var pieces = new ArrayList<Piece>();
        for (var number = 1; number <= count; number++) {
            var round = new Round(number, count);
            if (number > 1 && rest.isPositive()) {
                pieces.add(new Piece(Phase.REST, round, Optional.of(rest), Optional.empty()));
            }
            pieces.add(piece.apply(round));
        }
        return pieces;
    }

    private void pause(Phase phase, int number, Side side, Round round, Duration length) {
        if (length.isPositive()) {
            add(number, side, new Piece(phase, round, Optional.of(length), Optional.empty()));
        }
    }

    private void add(int number, Side side, Piece piece) {
        steps.add(new Step(piece.phase(), number, moves.get(number).exercise(), side, piece.round(), piece.length(),
                piece.pace()));
    }

    /// A step that does not know yet which move and side it serves.
    private record Piece(Phase phase, Round round, Optional<Duration> length, Optional<Pace> pace) {

        static Piece paced(Phase phase, Round round, Pace pace) {
            return new Piece(phase, round, Optional.of(pace.length()), Optional.of(pace));
        }
    }
}
