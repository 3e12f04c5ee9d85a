package app.unhunch.session;

import app.unhunch.exercise.Side;
import app.unhunch.routine.Phase;
import app.unhunch.routine.Timeline;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Where the buttons of the player lead: places of steps.
final class Jumps {

    private Jumps() {}

    /// Past this move; past a pause or a lead-in only to what it leads to. The number of steps stands for the end.
    static int skip(Run run) {
        return run.step().phase().isWork() ? afterMove(run) : run.index() + 1;
    }

    /// Past this move, whatever is going on.
    static int afterMove(Run run) {
        return run.timeline().firstOf(run.step().move() + 1);
    }

    /// To the move before, or to the start of this one.
    static int back(Run run, Duration position) {
        var move = run.step().move();
        var leadIn = run.step().phase().isLeadIn();
        if (move > 0 && (leadIn || isAtStart(run, position))) {
            return run.timeline().firstOf(move - 1);
        }
        return leadIn ? run.index() : run.timeline().workOf(move);
    }

    private static boolean isAtStart(Run run, Duration position) {
        return run.index() == run.timeline().workOf(run.step().move())
                && position.compareTo(Session.BACK_WINDOW) < 0;
    }

    /// To the start of this move; while the next one is led to, that is the one just done.
    static int repeat(Run run) {
        var move = run.step().move();
        if (run.step().phase() == Phase.CHANGE) {
            return run.timeline().workOf(move - 1);
        }
        return run.step().phase() == Phase.GET_READY ? run.index() : run.timeline().workOf(move);
    }

    /// To the other side of this move, by way of the time to change over where there is one.
    static OptionalInt otherSide(Run run) {
        var step = run.step();
        if (step.side() == Side.BOTH || step.phase().isLeadIn()) {
            return OptionalInt.empty();
        }
        var timeline = run.timeline();
        return IntStream.rangeClosed(timeline.firstOf(step.move()), timeline.lastOf(step.move()))
                .filter(index -> leadsTo(timeline, index, step.side().other()))
                .findFirst();
    }

    /// The step whose move is meant by "this hurts": that before a lead-in, and the last move at the end.
    static int hurting(Run run) {
        var move = run.step().move();
        return switch (run.step().phase()) {
            case CHANGE -> run.timeline().lastOf(move - 1);
            case CLOSE -> run.timeline().lastOf(move);
            default -> run.index();
        };
    }

    private static boolean leadsTo(Timeline timeline, int index, Side side) {
        var step = timeline.steps().get(index);
        return step.side() == side && !step.phase().isLeadIn();
    }
}
