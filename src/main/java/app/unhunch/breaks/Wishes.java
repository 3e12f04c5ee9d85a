package app.unhunch.breaks;

import app.unhunch.settings.Arrival;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What the user can wish for.
final class Wishes {

    /// A session that was on for less than this when it is skipped was never wanted.
    private static final Duration REFLEX = Duration.ofSeconds(20);

    /// How long a skip can be taken back.
    private static final Duration UNDO = Duration.ofMinutes(2);

    private final Course course;
    private final CycleRules cycles;

    Wishes(Course course) {
        this.course = course;
        cycles = new CycleRules(course);
    }

    static boolean canSnooze(Course course) {
        return course.snoozesLeft() > 0 && switch (course.prompt) {
            case Prompt.Notice _,Prompt.Ready _,Prompt.Offered _,Prompt.Opening _ -> true;
            case Prompt.OnBreak(_, _, var kind, _) -> kind == SessionKind.BREAK;
            case Prompt.None _ -> false;
        };
    }

    static boolean canSkip(Course course) {
        return !course.breaks().strict() && switch (course.prompt) {
            case Prompt.Notice _,Prompt.Ready _,Prompt.Offered _,Prompt.Opening _ -> true;
            case Prompt.OnBreak(var since, _, var kind, _) ->
                    kind == SessionKind.BREAK && !course.reached(since.plus(REFLEX));
            case Prompt.None _ -> course.begun.isPresent() && !course.absent();
        };
    }

    void start() {
        if (course.onBreak()) {
            return;
        }
        cycles.finishSkip();
        course.presence = course.presence.withResting(Optional.empty()).withIdleSince(Optional.empty());
        if (course.prompt instanceof Prompt.Opening(var until, _)) {
            // it is on its way; from now on nothing holds it
            course.prompt = new Prompt.Opening(until, true);
            return;
        }
        if (!(course.prompt instanceof Prompt.None)) {
            course.tell(new BreakCue.Withdraw());
        }
        var arrival = course.breaks().arrival() == Arrival.QUIET ? Arrival.WINDOW : course.breaks().arrival();
        course.prompt = new Prompt.Opening(course.elapsed().plus(PromptRules.OPENING), true);
        course.tell(new BreakCue.ShowWindow(course.offer(), arrival));
    }

    void snooze(Duration length) {
        if (!canSnooze(course)) {
            return;
        }
        cycles.finishSkip();
        var from = from();
        cycles.record(BreakOutcome.SNOOZED, length);
        cycles.withdraw();
        course.cycle = course.cycle.snoozedTo(from.plus(length));
    }

    /// Whoever may skip a break may also move it.
    static boolean canMove(Course course) {
        return course.prompt instanceof Prompt.None && canSkip(course);
    }

    void move(Duration by) {
        if (canMove(course)) {
            cycles.finishSkip();
            course.cycle = course.cycle.movedBy(by, course.elapsed(), course.counted());
        }
    }

    void skip() {
        if (!canSkip(course)) {
            return;
        }
        var from = from();
        cycles.finishSkip();
        course.skipped = Optional.of(new Skipped(course.cycle, course.offer().size(), course.now.wall(),
                course.elapsed().plus(UNDO)));
        cycles.withdraw();
        cycles.release();
        course.cycle = course.nextCycle(from);
    }

    /// From where time counts when the break is put off: from now if it has come, even if that was before its time.
    private Duration from() {
        return switch (course.prompt) {
            case Prompt.Opening _,Prompt.OnBreak _ -> course.counted();
            case Prompt.None _,Prompt.Notice _,Prompt.Ready _,Prompt.Offered _ ->
                    Course.most(course.cycle.due(), course.counted());
        };
    }

    void undo() {
        if (course.skipped.isPresent() && !course.onBreak()) {
            cycles.withdraw();
            cycles.release();
            course.cycle = sooner(course.skipped.get().before(), course.cycle);
            course.skipped = Optional.empty();
        }
    }

    /// What was skipped comes back, unless other settings let a break come even sooner meanwhile.
    private static Cycle sooner(Cycle before, Cycle now) {
        return before.due().compareTo(now.due()) <= 0 ? before : now;
    }

    void pause(PauseLength length) {
        course.pause = Optional.of(new PauseUntil(end(length)));
    }

    void resume() {
        course.pause = Optional.empty();
    }

    private Optional<Instant> end(PauseLength length) {
        var wall = course.now.wall();
        var hours = new WorkingHours(course.settings.hours());
        return switch (length) {
            case PauseLength.For(var time) -> Optional.of(wall.toInstant().plus(time));
            case PauseLength.Until(var end) -> Optional.of(end);
            case PauseLength.UntilNextStart() -> Optional.of(hours.nextStart(wall).toInstant());
            case PauseLength.UntilTomorrow() -> Optional.of(hours.nextDayStart(wall).toInstant());
            case PauseLength.UntilResumed() -> Optional.empty();
        };
    }
}
