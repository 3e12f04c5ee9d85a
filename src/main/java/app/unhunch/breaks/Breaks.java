package app.unhunch.breaks;

import app.unhunch.machine.Machine;
import app.unhunch.machine.Moment;
import app.unhunch.machine.Outcome;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// The rules of the break scheduler: sitting time is counted, a break is announced, offered, held, taken, snoozed,
/// skipped or missed. Starts from [BreakState#NOT_STARTED] with [BreakEvent.Started].
///
/// Who leaves the desk (lock, sleep) during a break for as long as it still had to go has rested: it ends as
/// [BreakOutcome#AWAY], never as taken, strict or not.
public final class Breaks implements Machine<BreakState, BreakEvent, BreakCue> {

    /// From how long without input on [BreakEvent.Idle] is to be told.
    public static final Duration IDLE_LIMIT = Course.NOBODY_LOOKS;

    /// How late a deadline may be heard and still count as heard in time.
    private static final Duration LATE = Duration.ofSeconds(5);

    /// Until then the senses have told what they see, and a window that outlived the agent that its session runs.
    private static final Duration AFTER_START = Duration.ofSeconds(5);
    private static final Duration AFTER_WAKE = Duration.ofSeconds(10);
    private static final Duration AFTER_UNLOCK = Duration.ofSeconds(5);
    private static final Duration CLOCK_STEP = Duration.ofSeconds(1);
    private static final Duration AGAIN = Duration.ofSeconds(60);

    /// Lets the time of `event` pass, then applies it. Nothing but [BreakEvent.Started] is heard before the start.
    @Override
    public Outcome<BreakState, BreakCue> on(BreakState state, BreakEvent event) {
        var course = new Course(state, event.at());
        if (event instanceof BreakEvent.Started start) {
            start(course, start);
        } else if (event instanceof BreakEvent.Stopping && state.started()) {
            stop(course);
        } else if (state.started()) {
            tie(course);
            pass(course, event);
            apply(course, event);
            settle(course);
            new Remembering(course).save(state);
        }
        return course.outcome();
    }

    @Override
    public Optional<Duration> wakeAt(BreakState state) {
        if (!state.started()) {
            return Optional.empty();
        }
        var course = new Course(state, state.anchor());
        var checkpoint = new Remembering(course).checkpoint();
        var next = Deadlines.ofRules(course);
        return next.isPresent() && checkpoint.isPresent()
                ? Optional.of(Course.least(next.get(), checkpoint.get()))
                : next.or(() -> checkpoint);
    }

    @Override
    public BreakEvent tick(Moment at) {
        return new BreakEvent.Tick(at);
    }

    private static void start(Course course, BreakEvent.Started event) {
        course.begun = Optional.of(event.at().elapsed());
        course.settings = event.settings();
        course.anchor = event.at();
        course.settled = event.at().elapsed().plus(AFTER_START);
        new PresenceRules(course).settleHours();
        new Remembering(course).recall(event.memory());
        settle(course);
        new Remembering(course).save();
    }

    /// Ties the two clocks together anew where somebody set the wall clock or travelled.
    private static void tie(Course course) {
        var wall = Duration.between(course.anchor.wall(), course.now.wall());
        var step = wall.minus(course.elapsed().minus(course.anchor.elapsed())).abs();
        if (step.compareTo(CLOCK_STEP) > 0 || !course.anchor.wall().getZone().equals(course.now.wall().getZone())) {
            course.anchor = course.now;
            new PresenceRules(course).settleHours();
            if (course.cycle.target().isPresent()) {
                new CycleRules(course).changeFixed();
            }
        }
    }

    private static void pass(Course course, BreakEvent event) {
        if (event instanceof BreakEvent.Slept slept) {
            pass(course, event.at().plus(slept.length().negated()));
            course.asleep = true;
            new PresenceRules(course).settle();
            passPresence(course, event.at());
            course.asleep = false;
            course.settled = Course.most(course.settled, course.elapsed().plus(AFTER_WAKE));
        } else {
            pass(course, event.at());
        }
    }

    /// What happens by itself up to `end`. Presence changes at its own times however late they are heard; a prompt that
    /// is late comes now.
    private static void pass(Course course, Moment end) {
        passPresence(course, end);
        for (var next = Deadlines.ofRules(course); isBy(next, end); next = Deadlines.ofRules(course)) {
            var due = next.orElseThrow();
            course.now = end.elapsed().minus(due).compareTo(LATE) <= 0 ? before(end, due) : end;
            settle(course);
        }
        course.now = end;
    }

    private static void passPresence(Course course, Moment end) {
        for (var next = Deadlines.ofPresence(course); isBy(next, end); next = Deadlines.ofPresence(course)) {
            course.now = before(end, next.orElseThrow());
            new PresenceRules(course).settle();
        }
        course.now = end;
    }

    private static boolean isBy(Optional<Duration> time, Moment end) {
        return time.isPresent() && time.get().compareTo(end.elapsed()) <= 0;
    }

    private static Moment before(Moment end, Duration elapsed) {
        return elapsed.equals(end.elapsed()) ? end : end.plus(elapsed.minus(end.elapsed()));
    }

    private static void settle(Course course) {
        course.pause = course.pause.filter(pause -> !over(course, pause));
        if (course.skipped.isPresent() && course.reached(course.skipped.get().until())) {
            new CycleRules(course).finishSkip();
        }
        new PresenceRules(course).settle();
        new PromptRules(course).settle();
        new PresenceRules(course).settle();
        new NudgeRules(course).settle();
        settleDay(course);
    }

    private static boolean over(Course course, PauseUntil pause) {
        return pause.end().isPresent() && course.reached(course.elapsedAt(pause.end().get()));
    }

    private static void settleDay(Course course) {
        var today = course.now.wall().toLocalDate();
        if (!today.equals(course.counters.day())) {
            course.counters = course.counters.withDay(today, course.counted());
        }
    }

    private static void apply(Course course, BreakEvent event) {
        var wishes = new Wishes(course);
        switch (event) {
            case BreakEvent.Tick _,BreakEvent.Started _,BreakEvent.Slept _,BreakEvent.Stopping _ -> {}
            case BreakEvent.Settled(_, var settings) -> changeSettings(course, settings);
            case BreakEvent.Idle(var at, var idle) -> idle(course, at.elapsed().minus(idle));
            case BreakEvent.Active _ -> active(course);
            case BreakEvent.HandsAtRest _ -> new PromptRules(course).handsAtRest();
            case BreakEvent.Locked _ -> course.presence = course.presence.withLocked(true);
            case BreakEvent.Unlocked _ -> unlock(course);
            case BreakEvent.Quiet(_, var reasons) -> quiet(course, reasons);
            case BreakEvent.StartBreak _ -> wishes.start();
            case BreakEvent.Reading _ -> new PromptRules(course).reading();
            case BreakEvent.SessionStarted(_, var kind, var planned) -> new SessionRules(course).start(kind, planned);
            case BreakEvent.SessionEnded(_, var worked, var how) -> new SessionRules(course).end(worked, how);
            case BreakEvent.Snooze(_, var length) -> wishes.snooze(length);
            case BreakEvent.Move(_, var by) -> wishes.move(by);
            case BreakEvent.Skip _ -> wishes.skip();
            case BreakEvent.Undo _ -> wishes.undo();
            case BreakEvent.Pause(_, var length) -> wishes.pause(length);
            case BreakEvent.Resume _ -> wishes.resume();
            case BreakEvent.BackAtDesk _ -> active(course);
            case BreakEvent.DeliveryFailed(_, var what) -> fail(course, what);
        }
    }

    private static void idle(Course course, Duration since) {
        course.presence = course.presence.withIdleSince(Optional.of(since));
    }

    private static void active(Course course) {
        if (course.presence.unwatched() && course.prompt instanceof Prompt.Offered(_, var again)) {
            course.prompt = new Prompt.Offered(course.elapsed(), again);
        }
        course.presence = course.presence.withIdleSince(Optional.empty()).withResting(Optional.empty());
    }

    private static void unlock(Course course) {
        course.presence = course.presence.withLocked(false).withIdleSince(Optional.empty());
        course.settled = Course.most(course.settled, course.elapsed().plus(AFTER_UNLOCK));
    }

    private static void quiet(Course course, Set<QuietReason> reasons) {
        if (course.seen.contains(QuietReason.CALL) && !reasons.contains(QuietReason.CALL)) {
            // whoever talked was there until now
            course.presence = course.presence.withIdleSince(course.presence.idleSince().map(_ -> course.elapsed()));
        }
        course.seen = reasons;
    }

    private static void fail(Course course, Delivery what) {
        if (what == Delivery.WINDOW && course.prompt instanceof Prompt.Opening) {
            new PromptRules(course).windowFailed();
        } else if (what == Delivery.NOTICE && course.prompt instanceof Prompt.Offered(var since, _)) {
            course.prompt = new Prompt.Offered(since, Optional.of(course.elapsed().plus(AGAIN)));
        }
    }

    private static void changeSettings(Course course, Settings settings) {
        var before = course.settings;
        course.settings = settings;
        if (!settings.breaks().equals(before.breaks())) {
            new CycleRules(course).changeInterval(settings.breaks().every().minus(before.breaks().every()));
        }
        if (!settings.breaks().fixed().equals(before.breaks().fixed())) {
            new CycleRules(course).changeFixed();
        }
        new NudgeRules(course).begin(before.breaks());
        if (!settings.hours().equals(before.hours())) {
            new PresenceRules(course).settleHours();
        }
    }

    private static void stop(Course course) {
        var cycles = new CycleRules(course);
        cycles.finishSkip();
        cycles.release();
        new PresenceRules(course).recordAbsence();
        if (!course.onBreak()) {
            cycles.withdraw();
        }
        new Remembering(course).save();
        course.begun = Optional.empty();
    }
}
