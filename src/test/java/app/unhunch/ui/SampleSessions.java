package app.unhunch.ui;

import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Side;
import app.unhunch.routine.Move;
import app.unhunch.routine.Phase;
import app.unhunch.routine.Timeline;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import app.unhunch.store.CatalogReader;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Sessions at any point of a shipped routine.
final class SampleSessions {

    private static final Duration INTO = Duration.ofSeconds(2);

    /// Steps of at least this length are shown when three fifths of them are over.
    private static final Duration LONG = Duration.ofSeconds(10);

    private final Timeline timeline;

    /// @param routine id of one that has the kinds of steps that are asked for
    SampleSessions(CatalogReader.Shelf shipped, String routine) {
        timeline = Timeline.of(shipped.routines().stream().filter(one -> one.id().equals(routine))
                .findFirst().orElseThrow(), shipped.catalog());
    }

    /// What the routine consists of.
    List<Exercise> moves() {
        return timeline.moves().stream().map(Move::exercise).toList();
    }

    /// Within the first step of that kind, on a side if there is such a one.
    SessionState during(Phase phase) {
        var steps = timeline.steps();
        var first = IntStream.range(0, steps.size()).filter(index -> steps.get(index).phase() == phase).boxed()
                .min(Comparator.comparing(index -> steps.get(index).side() == Side.BOTH)).orElseThrow();
        return after(timeline.startOf(first).plus(steps.get(first).length().filter(time -> time.compareTo(LONG) >= 0)
                .map(time -> time.multipliedBy(3).dividedBy(5)).orElse(INTO)));
    }

    /// Stopped by the user in the middle of a move.
    SessionState paused() {
        var working = (SessionState.Playing) during(Phase.HOLD);
        return new Session().on(working, new SessionEvent.Pause(
                Sessions.at(working.heardAt().minus(Sessions.START.elapsed())))).state();
    }

    /// Played to its end.
    SessionState done() {
        return after(timeline.length().plus(INTO));
    }

    private SessionState after(Duration time) {
        var machine = new Session();
        var begun = Sessions.at(time.negated()); // so that it is where it should be now
        SessionState state = machine.on(new SessionState.Idle(), new SessionEvent.Start(begun, timeline)).state();
        for (var left = time; !left.isNegative(); left = left.minusSeconds(1)) {
            state = machine.on(state, new SessionEvent.Tick(Sessions.at(left.negated()))).state();
        }
        return state;
    }
}
