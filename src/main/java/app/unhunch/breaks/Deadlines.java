package app.unhunch.breaks;

import java.time.Duration;
import java.util.Optional;

/// When, on elapsed time, something happens by itself.
final class Deadlines {

    private final Course course;
    private Optional<Duration> first = Optional.empty();

    private Deadlines(Course course) {
        this.course = course;
    }

    /// The next change of presence.
    static Optional<Duration> ofPresence(Course course) {
        var deadlines = new Deadlines(course);
        deadlines.presence();
        return deadlines.first;
    }

    /// The next change of anything.
    static Optional<Duration> ofRules(Course course) {
        var deadlines = new Deadlines(course);
        deadlines.presence();
        deadlines.prompt();
        deadlines.wishes();
        return deadlines.first;
    }

    private void at(Duration time) {
        first = Optional.of(first.map(before -> Course.least(before, time)).orElse(time));
    }

    private void presence() {
        course.shift.until().ifPresent(until -> at(course.elapsedAt(until)));
        var presence = course.presence;
        presence.resting().ifPresent(since -> at(since.plus(PresenceRules.RESTING)));
        presence.absentSince().ifPresent(this::absence);
        if (course.idleCounts()) {
            idle(presence.idleSince().orElseThrow());
        }
    }

    private void idle(Duration since) {
        if (!course.presence.unwatched()) {
            at(since.plus(Course.NOBODY_LOOKS));
        }
        var earlier = course.presence.absentSince().filter(absent -> absent.compareTo(course.goneSince()) <= 0)
                .isEmpty();
        if (earlier && !course.onBreak()) {
            at(since.plus(course.settings.presence().awayAfter()));
        }
    }

    private void absence(Duration since) {
        var rules = new PresenceRules(course);
        if (course.prompt instanceof Prompt.OnBreak session) {
            at(since.plus(rules.left(session)));
            return;
        }
        if (!course.presence.rested()) {
            at(since.plus(course.breaks().length()));
        }
        if (rules.longRestIsNew()) {
            at(since.plus(course.breaks().longBreak().length()));
        }
    }

    private void prompt() {
        switch (course.prompt) {
            case Prompt.None _ -> come();
            case Prompt.Notice(var due) -> at(due);
            case Prompt.Ready(var until) -> at(until);
            case Prompt.Offered(var since, var again) -> {
                again.ifPresent(this::at);
                if (!course.presence.unwatched()) {
                    at(since.plus(course.breaks().missedAfter()));
                }
            }
            case Prompt.Opening(var until, _) -> at(until);
            case Prompt.OnBreak session -> at(PromptRules.patience(session));
        }
    }

    /// A break comes when its time is there; one that is kept back only as something else happens.
    /// What comes when its time is there; what is kept back comes only as something else happens.
    private void come() {
        if (course.presence.unwatched()) {
            return;
        }
        var quiet = !course.quiet().isEmpty();
        if (!quiet || course.hold.isEmpty()) {
            comes(course.noticeMark());
        }
        if (!quiet) {
            var nudges = new NudgeRules(course);
            for (var kind : Nudge.values()) {
                nudges.mark(kind).ifPresent(this::comes);
            }
        }
    }

    private void comes(Duration mark) {
        course.clock.reaches(mark).ifPresent(time -> at(Course.most(time, course.settled)));
    }

    private void wishes() {
        course.pause.flatMap(PauseUntil::end).ifPresent(end -> at(course.elapsedAt(end)));
        course.skipped.ifPresent(skip -> at(skip.until()));
    }
}
