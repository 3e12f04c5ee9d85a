package app.unhunch.breaks;

import app.unhunch.settings.Arrival;
import java.time.Duration;
import java.util.Optional;

/// When a break is announced, offered, held, missed: one prompt at a time, never in a moment that is not allowed, never
/// forgotten.
final class PromptRules {

    /// How long a window may take to begin its session.
    static final Duration OPENING = Duration.ofSeconds(20);

    /// After how long a session that nobody ended is over, beyond twice its length.
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration LEAST_NOTICE = Duration.ofSeconds(10);

    private final Course course;
    private final CycleRules cycles;

    PromptRules(Course course) {
        this.course = course;
        cycles = new CycleRules(course);
    }

    /// Takes the facts of this moment.
    void settle() {
        holdOrRelease();
        switch (course.prompt) {
            case Prompt.None _ -> come();
            case Prompt.Notice(var due) -> notice(due);
            case Prompt.Ready(var until) -> ready(until);
            case Prompt.Offered offered -> offered(offered);
            case Prompt.Opening opening -> opening(opening);
            case Prompt.OnBreak session -> onBreak(session);
        }
    }

    /// When a session that nobody ended is over.
    static Duration patience(Prompt.OnBreak session) {
        return session.since().plus(session.planned()).plus(session.planned()).plus(PATIENCE);
    }

    /// Offers the break with the notice, where its window could not.
    void offerByNotice() {
        course.prompt = new Prompt.Offered(course.elapsed(), Optional.empty());
        turnToDue();
    }

    private void holdOrRelease() {
        var quiet = course.quiet();
        if (course.hold.isPresent()) {
            course.hold = course.hold.map(hold -> hold.withMore(quiet));
            if (!course.wantsToCome()) {
                cycles.release();
            }
        } else if (!quiet.isEmpty() && course.wantsToCome() && !course.absent() && mayBeHeld()) {
            course.hold = Optional.of(new Hold(course.elapsed(), course.now.wall(), quiet));
        }
    }

    private boolean mayBeHeld() {
        return switch (course.prompt) {
            case Prompt.None _,Prompt.Notice _,Prompt.Ready _,Prompt.Offered _ -> true;
            case Prompt.Opening(_, var asked) -> !asked;
            case Prompt.OnBreak _ -> false;
        };
    }

    private void come() {
        if (!course.wantsToCome() || !course.allowed() || course.presence.unwatched()) {
            return;
        }
        if (course.lead().isZero()) {
            announced();
            comeDue();
        } else {
            announce();
        }
    }

    private void announce() {
        var left = course.cycle.due().minus(course.counted());
        var notice = left.isPositive() ? Course.most(left, Course.least(course.lead(), LEAST_NOTICE))
                : course.shortLead();
        var due = course.elapsed().plus(notice);
        var heldBy = cycles.release();
        course.prompt = new Prompt.Notice(due);
        course.tell(new BreakCue.Announce(course.offer(), course.wallAt(due), notice, course.sitting(),
                course.snoozesLeft(), heldBy));
        course.tell(new BreakCue.PrepareWindow(course.offer()));
        announced();
    }

    private void announced() {
        if (!course.cycle.announced()) {
            course.tell(new BreakCue.SoundNotice());
            cycles.record(BreakOutcome.ANNOUNCED, Duration.ZERO);
            course.cycle = course.cycle.told();
        }
    }

    private void notice(Duration due) {
        if (!course.allowed() || course.presence.unwatched()) {
            cycles.withdraw();
        } else if (course.reached(due)) {
            comeDue();
        }
    }

    /// A window waits until the hands rest; a notice disturbs nobody who types.
    private void comeDue() {
        var limit = course.breaks().typingPause();
        if (limit.isZero() || course.breaks().arrival() == Arrival.QUIET) {
            becomeDue();
        } else {
            course.prompt = new Prompt.Ready(course.elapsed().plus(limit));
            course.tell(new BreakCue.AwaitHands(limit));
        }
    }

    private void ready(Duration until) {
        if (!course.allowed() || course.presence.unwatched()) {
            cycles.withdraw();
        } else if (course.reached(until)) {
            becomeDue();
        }
    }

    /// The hands rest.
    void handsAtRest() {
        if (course.prompt instanceof Prompt.Ready) {
            becomeDue();
        }
    }

    private void becomeDue() {
        cycles.release();
        if (course.breaks().arrival() == Arrival.QUIET) {
            offerByNotice();
        } else {
            course.tell(new BreakCue.Withdraw());
            course.prompt = new Prompt.Opening(course.elapsed().plus(OPENING), false);
            course.tell(new BreakCue.ShowWindow(course.offer(), course.breaks().arrival()));
        }
    }

    private void turnToDue() {
        course.tell(new BreakCue.TurnToDue(course.offer(), course.sitting(), course.snoozesLeft()));
    }

    private void offered(Prompt.Offered offered) {
        if (!course.allowed()) {
            cycles.withdraw();
        } else if (course.reached(offered.since().plus(course.breaks().missedAfter()))
                && !course.presence.unwatched()) {
            cycles.withdraw();
            cycles.record(BreakOutcome.MISSED, Duration.ZERO);
            cycles.next();
        } else if (offered.again().isPresent() && course.reached(offered.again().get())) {
            course.prompt = new Prompt.Offered(offered.since(), Optional.empty());
            turnToDue();
        }
    }

    private void opening(Prompt.Opening opening) {
        if (course.presence.locked() || (!opening.asked() && !course.allowed())) {
            cycles.withdraw();
        } else if (course.reached(opening.until())) {
            windowFailed();
        }
    }

    /// The window did come, and waits for who reads: no notice is needed for as long as one would wait.
    void reading() {
        if (course.prompt instanceof Prompt.Opening(_, var asked)) {
            course.prompt = new Prompt.Opening(course.elapsed().plus(course.breaks().missedAfter()), asked);
        }
    }

    /// The window did not come: the notice says it, where one is allowed.
    void windowFailed() {
        if (course.allowed()) {
            offerByNotice();
        } else {
            cycles.withdraw();
        }
    }

    private void onBreak(Prompt.OnBreak session) {
        if (course.reached(patience(session))) {
            new SessionRules(course).lose(session);
        }
    }
}
