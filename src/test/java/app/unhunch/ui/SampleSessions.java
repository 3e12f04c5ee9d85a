package app.unhunch.ui;

import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Move;
import app.unhunch.routine.Phase;
import app.unhunch.routine.Timeline;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import app.unhunch.store.CatalogReader;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// Sessions at any point of a shipped routine.
final class SampleSessions {

    private static final Duration INTO = Duration.ofSeconds(2);

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

    /// Shortly after the first step of that kind began.
    SessionState during(Phase phase) {
        var first = IntStream.range(0, timeline.steps().size())
                .filter(index -> timeline.steps().get(index).phase() == phase).findFirst().orElseThrow();
        return after(timeline.startOf(first).plus(INTO));
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
        SessionState state = machine.on(new SessionState.Idle(), new SessionEvent.Start(Sessions.START, timeline))
                .state();
        for (var passed = Duration.ZERO; passed.compareTo(time) <= 0; passed = passed.plusSeconds(1)) {
            state = machine.on(state, new SessionEvent.Tick(Sessions.at(passed))).state();
        }
        return state;
    }
}
