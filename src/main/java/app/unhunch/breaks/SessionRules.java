package app.unhunch.breaks;

import java.time.Duration;
import java.util.Optional;

/// What a session is worth. Done counts only on evidence: it was worked for as long as the break is.
final class SessionRules {

    private final Course course;
    private final CycleRules cycles;

    SessionRules(Course course) {
        this.course = course;
        cycles = new CycleRules(course);
    }

    /// A session began: it is the break if it was opened for one, and in place of the break if one was pending.
    void start(SessionKind kind, Duration planned) {
        if (course.onBreak()) {
            return;
        }
        var pending = kind == SessionKind.BREAK || !(course.prompt instanceof Prompt.None) || course.wantsToCome();
        clearTheWay(kind);
        if (pending) {
            cycles.record(BreakOutcome.STARTED, Duration.ZERO);
        }
        course.presence = course.presence.withResting(Optional.empty());
        course.prompt = new Prompt.OnBreak(course.elapsed(), planned, kind, pending);
    }

    private void clearTheWay(SessionKind kind) {
        cycles.release();
        cycles.finishSkip();
        if (!(course.prompt instanceof Prompt.None)) {
            course.tell(new BreakCue.Withdraw());
            if (kind == SessionKind.OTHER) {
                course.tell(new BreakCue.CloseWindow());
            }
        }
    }

    /// The session is over.
    void end(Duration worked, SessionEnd how) {
        switch (course.prompt) {
            case Prompt.OnBreak session when how == SessionEnd.LOST && tooEarly(session) -> fail();
            case Prompt.OnBreak session -> finish(session, worked, how);
            case Prompt.Opening _ when how == SessionEnd.LOST -> fail();
            case Prompt.Opening _ -> closeUnbegun(worked);
            case Prompt.None _,Prompt.Notice _,Prompt.Ready _,Prompt.Offered _ -> late(worked);
        }
    }

    private void fail() {
        course.prompt = new Prompt.None();
        new PromptRules(course).windowFailed();
    }

    private void closeUnbegun(Duration worked) {
        course.prompt = new Prompt.None();
        cycles.record(BreakOutcome.PART, worked);
        leave(false);
    }

    /// A session that was given up for lost has come to an end after all.
    private void late(Duration worked) {
        if (enough(worked, course.breaks().length())) {
            cycles.withdraw();
            cycles.rest();
        }
    }

    /// Nobody said how it ended.
    void lose(Prompt.OnBreak session) {
        finish(session, Duration.ZERO, SessionEnd.LOST);
    }

    private void finish(Prompt.OnBreak session, Duration worked, SessionEnd how) {
        course.prompt = new Prompt.None();
        var length = Course.least(course.offer().length(), session.planned());
        var rested = enough(worked, Course.half(length));
        var taken = enough(worked, length) || (how == SessionEnd.FINISHED && rested);
        if (session.kind() == SessionKind.BREAK || taken) {
            if (session.pending()) {
                cycles.record(taken ? BreakOutcome.TAKEN : BreakOutcome.PART, worked);
            }
            leave(rested);
        }
    }

    private void leave(boolean rested) {
        cycles.next();
        if (rested) {
            cycles.rest();
        }
        var presence = course.presence;
        course.presence = presence.withIdleSince(presence.idleSince().map(_ -> course.elapsed()))
                .withResting(course.breaks().startWhenBack() ? Optional.of(course.elapsed()) : Optional.empty());
    }

    private boolean tooEarly(Prompt.OnBreak session) {
        return session.kind() == SessionKind.BREAK
                && !course.reached(session.since().plus(Course.half(course.offer().length())));
    }

    private static boolean enough(Duration worked, Duration length) {
        return worked.compareTo(length) >= 0;
    }
}
