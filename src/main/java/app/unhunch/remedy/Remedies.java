package app.unhunch.remedy;

import app.unhunch.machine.Machine;
import app.unhunch.machine.Moment;
import app.unhunch.machine.Outcome;
import app.unhunch.remedy.RemedyState.Paused;
import app.unhunch.remedy.RemedyState.Resting;
import app.unhunch.remedy.RemedyState.Running;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rules of the remedies. A round ends at its time whatever happens, goes on in real time while the computer sleeps,
/// and stops by itself when nobody looks at the skin.
public final class Remedies implements Machine<RemedyState, RemedyEvent, RemedyCue> {

    /// When the user is asked for the second time to look at the skin; inferred.
    public static final Duration ASK_AGAIN = Duration.ofSeconds(60);
    /// After which time without an answer a round stops; inferred.
    public static final Duration PATIENCE = Duration.ofMinutes(2);
    /// A round that was stopped sooner than this did nothing to the skin; inferred.
    static final Duration COUNTS = Duration.ofMinutes(1);

    @Override
    public Outcome<RemedyState, RemedyCue> on(RemedyState state, RemedyEvent event) {
        return elapse(state, event.at()).then(then -> apply(then, event));
    }

    @Override
    public Optional<Duration> wakeAt(RemedyState state) {
        return switch (state) {
            case Resting(var lock, var _) -> lock;
            case Paused _ -> Optional.empty();
            case Running running -> Optional.of(next(running));
        };
    }

    @Override
    public RemedyEvent tick(Moment at) {
        return new RemedyEvent.Tick(at);
    }

    /// What is shown of `state` at `at`.
    public static RemedyStatus status(RemedyState state, Moment at) {
        return switch (state) {
            case Resting(var lock, var last) ->
                    new RemedyStatus(Optional.empty(), lock.map(until -> instant(until, at)), last);
            case Running running -> current(new RemedyStatus.Current(running.round(),
                    Optional.of(instant(running.endsAt(), at)), running.endsAt().minus(at.elapsed()),
                    checkAt(running.check()).map(check -> instant(check, at))));
            case Paused paused -> current(new RemedyStatus.Current(paused.round(), Optional.empty(), paused.left(),
                    paused.checkIn().map(in -> instant(at.elapsed().plus(in), at))));
        };
    }

    private static RemedyStatus current(RemedyStatus.Current now) {
        return new RemedyStatus(Optional.of(now), Optional.empty(), Optional.empty());
    }

    private static Outcome<RemedyState, RemedyCue> elapse(RemedyState state, Moment now) {
        return switch (state) {
            case Resting(var lock, var last) when lock.isPresent() && lock.get().compareTo(now.elapsed()) <= 0 ->
                    Outcome.quiet(new Resting(Optional.empty(), last));
            case Running running when next(running).compareTo(now.elapsed()) <= 0 ->
                    reach(running, now).then(then -> elapse(then, now));
            case Resting _,Running _,Paused _ -> Outcome.quiet(state);
        };
    }

    /// What happens to `running` next, if nobody does anything.
    private static Duration next(Running running) {
        var check = switch (running.check()) {
            case SkinCheck.Done _ -> running.endsAt();
            case SkinCheck.Ahead(var at) -> at;
            case SkinCheck.Asked(var at) -> at.plus(ASK_AGAIN);
            case SkinCheck.AskedAgain(var at) -> at.plus(PATIENCE);
        };
        return check.compareTo(running.endsAt()) < 0 ? check : running.endsAt();
    }

    private static Outcome<RemedyState, RemedyCue> reach(Running running, Moment now) {
        var then = next(running);
        return then.equals(running.endsAt())
                ? end(running, Ended.How.FINISHED, then, now)
                : switch (running.check()) {
                    case SkinCheck.Ahead(var at) -> ask(running, new SkinCheck.Asked(at));
                    case SkinCheck.Asked(var at) -> ask(running, new SkinCheck.AskedAgain(at));
                    case SkinCheck.AskedAgain _,SkinCheck.Done _ -> end(running, Ended.How.UNANSWERED, then, now);
                };
    }

    private static Outcome<RemedyState, RemedyCue> ask(Running running, SkinCheck asked) {
        return new Outcome<>(new Running(running.round(), running.began(), running.endsAt(), asked),
                List.of(new RemedyCue.AskForCheck(running.round())));
    }

    private static Outcome<RemedyState, RemedyCue> apply(RemedyState state, RemedyEvent event) {
        return switch (event) {
            case RemedyEvent.Tick _ -> Outcome.quiet(state);
            case RemedyEvent.Started(var at, var memory) -> memory
                    .map(kept -> elapse(remembered(kept, at), at)).orElse(Outcome.quiet(state));
            case RemedyEvent.Wished(var at, var wish) -> wished(state, wish, at);
            case RemedyEvent.Forbidden(var at) -> end(state, Ended.How.FORBIDDEN, at);
        };
    }

    private static Outcome<RemedyState, RemedyCue> wished(RemedyState state, RemedyWish wish, Moment at) {
        return switch (wish) {
            case RemedyWish.Start(var round) -> start(state, round, at);
            case RemedyWish.Pause _ when state instanceof Running running -> pause(running, at);
            case RemedyWish.Resume _ when state instanceof Paused paused -> resume(paused, at);
            case RemedyWish.SkinIsFine _ when state instanceof Running running -> fine(running, at);
            case RemedyWish.Stop _ -> end(state, Ended.How.STOPPED, at);
            case RemedyWish.Pause _,RemedyWish.Resume _,RemedyWish.SkinIsFine _ -> Outcome.quiet(state);
        };
    }

    private static Outcome<RemedyState, RemedyCue> start(RemedyState state, Round round, Moment at) {
        if (!(state instanceof Resting(var lock, var _)) || (lock.isPresent() && !round.remedy().rest().isZero())) {
            return Outcome.quiet(state);
        }
        var now = at.elapsed();
        var check = round.remedy().check().<SkinCheck>map(in -> new SkinCheck.Ahead(now.plus(in)))
                .orElse(new SkinCheck.Done());
        return saved(new Running(round, at.wall(), now.plus(round.length()), check), at,
                List.of(new RemedyCue.Withdraw()));
    }

    private static Outcome<RemedyState, RemedyCue> pause(Running running, Moment at) {
        var left = running.endsAt().minus(at.elapsed());
        var check = checkAt(running.check()).map(due -> notBelowZero(due.minus(at.elapsed())));
        return saved(new Paused(running.round(), running.began(), left, check), at, List.of(new RemedyCue.Withdraw()));
    }

    /// A look at the skin that was due is asked for at once.
    private static Outcome<RemedyState, RemedyCue> resume(Paused paused, Moment at) {
        var now = at.elapsed();
        return saved(running(paused.round(), paused.began(), now, paused.left(), paused.checkIn()), at, List.of())
                .then(then -> elapse(then, at));
    }

    private static Outcome<RemedyState, RemedyCue> fine(Running running, Moment at) {
        return saved(new Running(running.round(), running.began(), running.endsAt(), new SkinCheck.Done()), at,
                List.of(new RemedyCue.Withdraw()));
    }

    private static Outcome<RemedyState, RemedyCue> end(RemedyState state, Ended.How how, Moment at) {
        return switch (state) {
            case Resting _ -> Outcome.quiet(state);
            case Running running -> end(running, how, at.elapsed(), at);
            case Paused paused -> end(running(paused.round(), paused.began(), at.elapsed(), paused.left(),
                    paused.checkIn()), how, at.elapsed(), at);
        };
    }

    /// @param end elapsed time of the end, before `now` if the computer slept over it
    private static Outcome<RemedyState, RemedyCue> end(Running running, Ended.How how, Duration end, Moment now) {
        var ended = new Ended(running.round().remedy(), how, running.worked(end));
        var rest = running.round().remedy().rest();
        Optional<Duration> lock = ended.worked().compareTo(COUNTS) < 0 || rest.isZero()
                ? Optional.empty()
                : Optional.of(end.plus(rest));
        var tells = how == Ended.How.FINISHED || how == Ended.How.UNANSWERED;
        return saved(new Resting(lock, Optional.of(ended)), now,
                List.of(tells ? new RemedyCue.SayEnded(ended) : new RemedyCue.Withdraw(),
                        new RemedyCue.WriteDown(running.began(), ended)));
    }

    private static Outcome<RemedyState, RemedyCue> saved(RemedyState state, Moment at, List<RemedyCue> cues) {
        var all = new ArrayList<>(cues);
        all.add(new RemedyCue.Save(memory(state, at)));
        return new Outcome<>(state, all);
    }

    private static RemedyMemory memory(RemedyState state, Moment at) {
        var now = at.wall().toInstant();
        return switch (state) {
            case Resting(var lock, var _) ->
                    new RemedyMemory(now, Optional.empty(), lock.map(until -> instant(until, at)));
            case Running(var round, var began, var end, var check) -> new RemedyMemory(now,
                    Optional.of(new RemedyMemory.Kept(round, began, false, end.minus(at.elapsed()),
                            checkAt(check).map(due -> notBelowZero(due.minus(at.elapsed()))))),
                    Optional.empty());
            case Paused(var round, var began, var left, var check) -> new RemedyMemory(now,
                    Optional.of(new RemedyMemory.Kept(round, began, true, left, check)), Optional.empty());
        };
    }

    /// As if the program had run on. A clock that was set back meanwhile prolongs nothing.
    private static RemedyState remembered(RemedyMemory memory, Moment at) {
        var gone = notBelowZero(Duration.between(memory.savedAt(), at.wall()));
        var saved = at.elapsed().minus(gone);
        return memory.round().<RemedyState>map(kept -> kept.paused()
                ? new Paused(kept.round(), kept.began(), kept.left(), kept.checkIn())
                : running(kept.round(), kept.began(), saved, kept.left(), kept.checkIn()))
                .orElseGet(() -> new Resting(memory.lockedUntil()
                        .map(until -> saved.plus(Duration.between(memory.savedAt(), until))), Optional.empty()));
    }

    private static Running running(Round round, ZonedDateTime began, Duration now, Duration left,
            Optional<Duration> checkIn) {
        var check = checkIn.<SkinCheck>map(in -> new SkinCheck.Ahead(now.plus(in))).orElse(new SkinCheck.Done());
        return new Running(round, began, now.plus(left), check);
    }

    private static Optional<Duration> checkAt(SkinCheck check) {
        return switch (check) {
            case SkinCheck.Done _ -> Optional.empty();
            case SkinCheck.Ahead(var at) -> Optional.of(at);
            case SkinCheck.Asked(var at) -> Optional.of(at);
            case SkinCheck.AskedAgain(var at) -> Optional.of(at);
        };
    }

    private static Instant instant(Duration elapsed, Moment at) {
        return at.wall().toInstant().plus(elapsed.minus(at.elapsed()));
    }

    private static Duration notBelowZero(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
