package app.unhunch.session;

import app.unhunch.machine.Machine;
import app.unhunch.machine.Moment;
import app.unhunch.machine.Outcome;
import app.unhunch.routine.Move;
import app.unhunch.routine.Phase;
import app.unhunch.session.SessionState.Ended;
import app.unhunch.session.SessionState.Idle;
import app.unhunch.session.SessionState.Paused;
import app.unhunch.session.SessionState.Playing;
import app.unhunch.session.SessionState.Reentry;
import app.unhunch.session.SessionState.Underway;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules of a session, one run through a routine. A step starts at the very moment at which the one before it ended,
/// however late the machine hears of it. If it hears nothing for longer than it asked for, the computer slept: the
/// session then stands where it was last heard of.
public final class Session implements Machine<SessionState, SessionEvent, SessionCue> {

    /// Time to get back into position before a step goes on.
    public static final Duration REENTRY = Duration.ofSeconds(3);
    /// What [SessionEvent.MoreTime] adds.
    public static final Duration MORE = Duration.ofSeconds(10);
    /// How long after the start of a move [SessionEvent.Back] leads to the move before.
    public static final Duration BACK_WINDOW = Duration.ofSeconds(3);

    /// The longest time without hearing anything.
    static final Duration HEARTBEAT = Duration.ofSeconds(5);
    /// A longer silence than this means that the computer slept.
    static final Duration SILENCE = Duration.ofSeconds(10);
    /// A fleeting cue that is later than this is left out.
    private static final Duration LATE = Duration.ofSeconds(1);

    @Override
    public Outcome<SessionState, SessionCue> on(SessionState state, SessionEvent event) {
        return elapse(state, lived(event)).then(then -> apply(then, event));
    }

    @Override
    public Optional<Duration> wakeAt(SessionState state) {
        return switch (state) {
            case Playing playing ->
                    soonest(CuePoints.of(playing.step()), playing.startedAt(), playing.heardAt(), playing.endsAt());
            case Reentry reentry -> soonest(CuePoints.ofReentry(reentry.step()), reentry.startedAt(), reentry.heardAt(),
                    Optional.of(reentry.endsAt()));
            case Idle _,Paused _,Ended _ -> Optional.empty();
        };
    }

    @Override
    public SessionEvent tick(Moment at) {
        return new SessionEvent.Tick(at);
    }

    private static Optional<Duration> soonest(List<CuePoints.Point> points, Duration start, Duration heard,
            Optional<Duration> end) {
        var cues = points.stream().map(point -> start.plus(point.position())).filter(at -> at.compareTo(heard) > 0);
        return Stream.concat(Stream.concat(cues, end.stream()), Stream.of(heard.plus(HEARTBEAT)))
                .min(Duration::compareTo);
    }

    /// The moment up to which time was lived through: not that of the sleep an event tells of.
    private static Moment lived(SessionEvent event) {
        return event instanceof SessionEvent.Woke(var at, var asleep) ? at.plus(asleep.negated()) : event.at();
    }

    private static Outcome<SessionState, SessionCue> elapse(SessionState state, Moment now) {
        return switch (state) {
            case Playing playing -> isSilence(playing.heardAt(), now)
                    ? halt(playing, PauseReason.SLEEP)
                    : play(playing, now);
            case Reentry reentry -> isSilence(reentry.heardAt(), now)
                    ? halt(reentry, PauseReason.SLEEP)
                    : reenter(reentry, now);
            case Idle _,Paused _,Ended _ -> Outcome.quiet(state);
        };
    }

    private static boolean isSilence(Duration heard, Moment now) {
        return now.elapsed().minus(heard).compareTo(SILENCE) > 0;
    }

    private static Outcome<SessionState, SessionCue> play(Playing playing, Moment now) {
        var until = until(playing.heardAt(), playing.endsAt(), now);
        var cues = due(CuePoints.of(playing.step()), playing.startedAt(), playing.heardAt(), until, now);
        var run = playing.run().playing(until.minus(playing.heardAt()));
        if (!playing.endsAt().equals(Optional.of(until))) {
            return new Outcome<>(new Playing(run, playing.startedAt(), until), cues);
        }
        return new Outcome<SessionState, SessionCue>(playing, cues)
                .then(_ -> Course.begin(run.finishing(), run.index() + 1, momentOf(until, now)))
                .then(next -> elapse(next, now));
    }

    private static Outcome<SessionState, SessionCue> reenter(Reentry reentry, Moment now) {
        var until = until(reentry.heardAt(), Optional.of(reentry.endsAt()), now);
        var cues = due(CuePoints.ofReentry(reentry.step()), reentry.startedAt(), reentry.heardAt(), until, now);
        if (!reentry.endsAt().equals(until)) {
            return new Outcome<>(new Reentry(reentry.run(), reentry.position(), reentry.startedAt(), until), cues);
        }
        return new Outcome<SessionState, SessionCue>(reentry, cues)
                .then(_ -> Course.proceed(reentry, momentOf(until, now)))
                .then(next -> elapse(next, now));
    }

    private static Duration until(Duration heard, Optional<Duration> end, Moment now) {
        var later = Spans.max(heard, now.elapsed());
        return end.map(last -> Spans.min(last, later)).orElse(later);
    }

    /// The cues after `from` up to `until`, without those that have lost their use by now.
    private static List<SessionCue> due(List<CuePoints.Point> points, Duration start, Duration from, Duration until,
            Moment now) {
        return points.stream()
                .filter(point -> start.plus(point.position()).compareTo(from) > 0)
                .filter(point -> start.plus(point.position()).compareTo(until) <= 0)
                .filter(point -> !point.cue().isFleeting()
                        || now.elapsed().minus(start.plus(point.position())).compareTo(LATE) <= 0)
                .map(CuePoints.Point::cue)
                .toList();
    }

    private static Moment momentOf(Duration elapsed, Moment now) {
        return now.plus(elapsed.minus(now.elapsed()));
    }

    private static Outcome<SessionState, SessionCue> apply(SessionState state, SessionEvent event) {
        return switch (state) {
            case Idle _,Ended _ -> event instanceof SessionEvent.Start(var at, var timeline)
                    ? new Outcome<SessionState, SessionCue>(state,
                            List.of(new SessionCue.Started(timeline), new SessionCue.StayAwake()))
                            .then(_ -> Course.begin(Run.of(timeline, at), 0, at))
                    : Outcome.quiet(state);
            case Paused paused when paused.reason() == PauseReason.HURT -> afterHurt(paused, event);
            case Underway underway -> steer(underway, event);
        };
    }

    /// After a move that hurt there is no way back to it.
    private static Outcome<SessionState, SessionCue> afterHurt(Paused paused, SessionEvent event) {
        var run = paused.run();
        return switch (event) {
            case SessionEvent.Resume(var at) -> Course.go(paused, run, Jumps.afterMove(run), at);
            case SessionEvent.TogglePause(var at) -> Course.go(paused, run, Jumps.afterMove(run), at);
            case SessionEvent.Skip(var at) -> Course.go(paused, run, Jumps.afterMove(run), at);
            case SessionEvent.Swap(var at, var move) -> swap(paused, move, at);
            case SessionEvent.End(var at, var choice) -> end(paused, choice, at);
            default -> Outcome.quiet(paused);
        };
    }

    private static Outcome<SessionState, SessionCue> steer(Underway from, SessionEvent event) {
        var run = from.run();
        return switch (event) {
            case SessionEvent.Pause _ -> pause(from);
            case SessionEvent.Resume(var at) -> resume(from, at);
            case SessionEvent.TogglePause(var at) -> from instanceof Paused ? resume(from, at) : pause(from);
            case SessionEvent.Skip(var at) -> Course.go(from, run, Jumps.skip(run), at);
            case SessionEvent.Back(var at) -> restart(from, Jumps.back(run, heard(from)), at);
            case SessionEvent.Repeat(var at) -> restart(from, Jumps.repeat(run), at);
            case SessionEvent.OtherSide(var at) -> otherSide(from, at);
            case SessionEvent.MoreTime _ -> longer(from);
            case SessionEvent.GoOn(var at) -> goOn(from, at);
            case SessionEvent.Hurts _ -> hurts(from);
            case SessionEvent.Swap(var at, var move) -> swap(from, move, at);
            case SessionEvent.End(var at, var choice) -> end(from, choice, at);
            case SessionEvent.Sleeping _,SessionEvent.Woke _ ->
                    from instanceof Paused ? Outcome.quiet(from) : halt(from, PauseReason.SLEEP);
            case SessionEvent.Tick _,SessionEvent.Start _ -> Outcome.quiet(from);
        };
    }

    private static Outcome<SessionState, SessionCue> pause(Underway from) {
        return from instanceof Paused ? Outcome.quiet(from) : halt(from, PauseReason.USER);
    }

    private static Outcome<SessionState, SessionCue> halt(Underway from, PauseReason reason) {
        return Course.halt(from, from.run(), heard(from), reason);
    }

    private static Outcome<SessionState, SessionCue> resume(Underway from, Moment at) {
        return from instanceof Paused(var run, var position, _)
                ? Course.reenter(from, run, position, at)
                : Outcome.quiet(from);
    }

    /// Into a lead-in or a pause at once; into work by way of the time to get into position.
    private static Outcome<SessionState, SessionCue> restart(Underway from, int index, Moment at) {
        var there = from.run().at(index);
        return there.step().phase().isWork()
                ? Course.reenter(from, there, Duration.ZERO, at)
                : Course.go(from, from.run(), index, at);
    }

    private static Outcome<SessionState, SessionCue> otherSide(Underway from, Moment at) {
        var there = Jumps.otherSide(from.run());
        return there.isPresent() ? restart(from, there.getAsInt(), at) : Outcome.quiet(from);
    }

    private static Outcome<SessionState, SessionCue> longer(Underway from) {
        var run = from.run().longer(MORE);
        if (run.step().isOpen()) {
            return Outcome.quiet(from);
        }
        var told = List.<SessionCue>of(new SessionCue.Longer(run.step(), run.step().left(heard(from))));
        return new Outcome<>(switch (from) {
            case Playing(_, var startedAt, var heardAt) -> new Playing(run, startedAt, heardAt);
            case Reentry(_, var position, var startedAt, var heardAt) ->
                    new Reentry(run, position, startedAt, heardAt);
            case Paused(_, var position, var reason) -> new Paused(run, position, reason);
        }, told);
    }

    private static Outcome<SessionState, SessionCue> goOn(Underway from, Moment at) {
        return switch (from) {
            case Playing playing -> goOn(playing, at);
            case Reentry reentry -> Course.proceed(reentry, at);
            case Paused _ -> Outcome.quiet(from);
        };
    }

    private static Outcome<SessionState, SessionCue> goOn(Playing playing, Moment at) {
        var run = playing.run();
        return switch (playing.step().phase()) {
            case REPS -> countRep(playing, at);
            case CHECKLIST -> Course.begin(run.finishing(), run.index() + 1, at);
            case HOLD, CIRCLES, TIMED, BREATHS, PART -> Outcome.quiet(playing);
            case GET_READY, REST, SWITCH, CHANGE, CLOSE -> Course.begin(run, run.index() + 1, at);
        };
    }

    private static Outcome<SessionState, SessionCue> countRep(Playing playing, Moment at) {
        var run = playing.run();
        var pace = playing.step().pace().orElseThrow();
        var done = pace.done(playing.position(at.elapsed())) + 1;
        if (done >= pace.count()) {
            return Course.begin(run.finishing(), run.index() + 1, at);
        }
        var position = pace.start(done + 1, 0);
        return new Outcome<>(new Playing(run, at.elapsed().minus(position), at.elapsed()),
                List.of(new SessionCue.Beat(playing.step(), pace.at(position))));
    }

    private static Outcome<SessionState, SessionCue> hurts(Underway from) {
        var run = from.run().at(Jumps.hurting(from.run())).hurting();
        var position = run.index() == from.run().index() ? heard(from) : run.step().length().orElse(Duration.ZERO);
        return Course.halt(from, run, position, PauseReason.HURT);
    }

    private static Outcome<SessionState, SessionCue> swap(Underway from, Move move, Moment at) {
        var run = from.run().swapped(move);
        return Course.go(from, run, run.index(), at);
    }

    private static Outcome<SessionState, SessionCue> end(Underway from, SessionEvent.End.Choice choice, Moment at) {
        return Course.end(from, at, switch (choice) {
            case DISCARD -> Ending.DISCARDED;
            case KEEP -> kept(from);
        });
    }

    private static Ending kept(Underway from) {
        if (from instanceof Paused(_, _, var reason) && reason == PauseReason.HURT) {
            return Ending.HURT;
        }
        return from.step().phase() == Phase.CLOSE ? Course.ranToItsEnd(from.run()) : Ending.KEPT;
    }

    /// The position up to which time has been let pass.
    private static Duration heard(Underway from) {
        return switch (from) {
            case Playing playing -> playing.position(playing.heardAt());
            case Reentry reentry -> reentry.position();
            case Paused paused -> paused.position();
        };
    }
}
