package app.unhunch.breaks;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How the way to a break ends and the next one begins, and what is written down about it.
final class CycleRules {

    private final Course course;

    CycleRules(Course course) {
        this.course = course;
    }

    /// The next break is a whole interval of sitting away.
    void next() {
        release();
        if (course.offer().size() == BreakSize.LONG) {
            course.counters = course.counters.withLongRest(course.counted());
        }
        course.counters = course.counters.nextTurn();
        restart();
    }

    /// The user rested: sitting time starts again, and what asks for less than a rest is settled, too.
    void rest() {
        release();
        finishSkip();
        course.counters = course.counters.withRest(course.counted())
                .nudged(EnumSet.of(Nudge.EYE_REST, Nudge.POSTURE), course.counted());
        restart();
    }

    /// The user rested for as long as a long break.
    void longRest() {
        course.counters = course.counters.withLongRest(course.counted());
    }

    /// Breaks come at a minute of the hour from now on, or at another one, or no more; or somebody set the clock.
    void changeFixed() {
        if (!course.cycle.snoozed() && !course.wantsToCome()) {
            course.cycle = course.breaks().fixed().on() ? course.nextCycle(course.counted())
                    : Cycle.dueAt(Course.most(course.counted(), course.counters.rest().plus(course.breaks().every())));
        }
    }

    /// Sitting time runs again: a minute of the hour did not wait for it.
    void catchUp() {
        if (course.cycle.target().isEmpty() || course.wantsToCome()) {
            return;
        }
        course.cycle = course.sitting().isZero() ? course.nextCycle(course.counted())
                : course.cycle.at(course.cycle.target().get(), course.elapsed(), course.counted());
    }

    /// The interval is longer or shorter than before: what was sat counts on.
    void changeInterval(Duration difference) {
        course.cycle = course.cycle.longerBy(difference);
        course.skipped = course.skipped.map(skip -> new Skipped(skip.before().longerBy(difference), skip.size(),
                skip.wall(), skip.until()));
        if (!course.wantsToCome()
                && (course.prompt instanceof Prompt.Notice || course.prompt instanceof Prompt.Ready
                        || course.prompt instanceof Prompt.Offered)) {
            withdraw();
        }
    }

    private void restart() {
        course.cycle = course.nextCycle(course.counted());
    }

    /// Takes away whatever asks for a break.
    void withdraw() {
        if (!(course.prompt instanceof Prompt.None)) {
            course.tell(new BreakCue.Withdraw());
            course.tell(new BreakCue.CloseWindow());
            course.prompt = new Prompt.None();
        }
    }

    /// Whatever kept the break back is over, one way or another.
    ///
    /// @return what it was
    Set<QuietReason> release() {
        if (course.hold.isEmpty()) {
            return Set.of();
        }
        var hold = course.hold.get();
        course.hold = Optional.empty();
        course.tell(new BreakCue.WriteDown(BreakOutcome.HELD, hold.wall(), course.elapsed().minus(hold.since()),
                course.offer().size(), hold.why()));
        return hold.why();
    }

    /// A skip that was not taken back is final.
    void finishSkip() {
        if (course.skipped.isPresent()) {
            var skip = course.skipped.get();
            course.tell(
                    new BreakCue.WriteDown(BreakOutcome.SKIPPED, skip.wall(), Duration.ZERO, skip.size(), Set.of()));
            if (skip.size() == BreakSize.LONG) {
                longRest();
            }
            course.skipped = Optional.empty();
        }
    }

    void record(BreakOutcome outcome, Duration length) {
        record(outcome, length, course.offer().size());
    }

    void record(BreakOutcome outcome, Duration length, BreakSize size) {
        course.tell(new BreakCue.WriteDown(outcome, course.now.wall(), length, size, Set.of()));
    }
}
