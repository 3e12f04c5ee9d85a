package app.unhunch.session;

import app.unhunch.machine.Moment;
import app.unhunch.routine.Timeline;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A session in simulated time: what the engine does, with a clock that is set by hand.
final class Life {

    static final Moment NOON = new Moment(Duration.ofHours(3),
            ZonedDateTime.of(2026, 11, 20, 12, 0, 0, 0, ZoneOffset.UTC));

    private final Session session = new Session();
    private final List<SessionCue> cues = new ArrayList<>();
    private SessionState state = new SessionState.Idle();
    private Moment now = NOON;

    /// A session that starts at noon.
    static Life of(Timeline timeline) {
        var life = new Life();
        life.send(at -> new SessionEvent.Start(at, timeline));
        return life;
    }

    SessionState state() {
        return state;
    }

    SessionState.Underway underway() {
        return (SessionState.Underway) state;
    }

    SessionResult result() {
        return ((SessionState.Ended) state).result();
    }

    Moment now() {
        return now;
    }

    Optional<Duration> wakeAt() {
        return session.wakeAt(state);
    }

    /// The cues since this was asked last.
    List<SessionCue> cues() {
        var all = List.copyOf(cues);
        cues.clear();
        return all;
    }

    Life send(Function<Moment, SessionEvent> event) {
        var outcome = session.on(state, event.apply(now));
        state = outcome.state();
        cues.addAll(outcome.cues());
        return this;
    }

    /// Lets time pass without a word.
    Life wait(Duration time) {
        now = now.plus(time);
        return this;
    }

    /// Lets time pass as the engine does: with a tick whenever one is due.
    Life live(Duration time) {
        var end = now.elapsed().plus(time);
        while (wakeAt().filter(due -> due.compareTo(end) <= 0).isPresent()) {
            wait(wakeAt().orElseThrow().minus(now.elapsed()));
            send(session::tick);
        }
        return wait(end.minus(now.elapsed())).send(session::tick);
    }

    /// Lives until the session is over or stands still.
    Life liveOn() {
        while (wakeAt().isPresent()) {
            wait(wakeAt().orElseThrow().minus(now.elapsed())).send(session::tick);
        }
        return this;
    }
}
