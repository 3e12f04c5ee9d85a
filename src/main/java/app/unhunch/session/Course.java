package app.unhunch.session;

import app.unhunch.machine.Moment;
import app.unhunch.machine.Outcome;
import app.unhunch.session.SessionCue.Begins;
import app.unhunch.session.SessionCue.Finished;
import app.unhunch.session.SessionCue.Halted;
import app.unhunch.session.SessionCue.MaySleep;
import app.unhunch.session.SessionCue.Reenters;
import app.unhunch.session.SessionCue.Resumed;
import app.unhunch.session.SessionCue.StayAwake;
import app.unhunch.session.SessionState.Ended;
import app.unhunch.session.SessionState.Paused;
import app.unhunch.session.SessionState.Playing;
import app.unhunch.session.SessionState.Reentry;
import app.unhunch.session.SessionState.Underway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The ways from one state of a session to the next, with the cues that go with them.
final class Course {

    private Course() {}

    /// Begins a step at a moment, or ends the session where no step is left.
    static Outcome<SessionState, SessionCue> begin(Run run, int index, Moment at) {
        if (index == run.timeline().steps().size()) {
            return end(run, at, ranToItsEnd(run), List.of(new MaySleep()));
        }
        var there = run.at(index);
        var cues = new ArrayList<SessionCue>(List.of(new Begins(run.timeline(), index)));
        CuePoints.of(there.step()).stream()
                .filter(point -> point.position().isZero())
                .map(CuePoints.Point::cue)
                .forEach(cues::add);
        return new Outcome<>(new Playing(there, at.elapsed(), at.elapsed()), cues);
    }

    /// Begins a step from wherever the session stands.
    static Outcome<SessionState, SessionCue> go(Underway from, Run run, int index, Moment at) {
        return wake(from).then(_ -> begin(run, index, at));
    }

    /// Gives time to get into position, then goes on with a step from a position.
    static Outcome<SessionState, SessionCue> reenter(Underway from, Run run, Duration position, Moment at) {
        var cues = new ArrayList<SessionCue>(List.of(new Reenters(run.step(), run.step().left(position))));
        cues.add(CuePoints.ofReentry(run.step()).getFirst().cue());
        return wake(from).then(_ -> new Outcome<>(new Reentry(run, position, at.elapsed(), at.elapsed()), cues));
    }

    /// Goes on with a step once the user is back in position; a step of which nothing was done begins anew.
    static Outcome<SessionState, SessionCue> proceed(Reentry reentry, Moment at) {
        var run = reentry.run();
        if (reentry.position().isZero()) {
            return begin(run, run.index(), at);
        }
        return new Outcome<>(new Playing(run, at.elapsed().minus(reentry.position()), at.elapsed()),
                List.of(new Resumed(run.step(), run.step().left(reentry.position()))));
    }

    /// Stands still.
    static Outcome<SessionState, SessionCue> halt(Underway from, Run run, Duration position, PauseReason reason) {
        var told = List.<SessionCue>of(new Halted(run.step(), run.step().left(position), reason));
        return rest(from).then(_ -> new Outcome<>(new Paused(run, position, reason), told));
    }

    /// Ends the session.
    static Outcome<SessionState, SessionCue> end(Underway from, Moment at, Ending ending) {
        return end(from.run(), at, ending, rest(from).cues());
    }

    private static Outcome<SessionState, SessionCue> end(Run run, Moment at, Ending ending, List<SessionCue> before) {
        var result = new SessionResult(run.timeline().routine().id(), run.began(), at, run.played(), ending,
                run.results());
        var cues = new ArrayList<>(before);
        cues.add(new Finished(result));
        return new Outcome<>(new Ended(run, result), cues);
    }

    /// How a session ends of which no move is left: that all were skipped is no completion.
    static Ending ranToItsEnd(Run run) {
        return run.results().stream().allMatch(move -> move.outcome() == MoveOutcome.SKIPPED)
                ? Ending.KEPT
                : Ending.COMPLETED;
    }

    private static Outcome<SessionState, SessionCue> wake(Underway from) {
        return new Outcome<>(from, from instanceof Paused ? List.of(new StayAwake()) : List.of());
    }

    private static Outcome<SessionState, SessionCue> rest(Underway from) {
        return new Outcome<>(from, from instanceof Paused ? List.of() : List.of(new MaySleep()));
    }
}
