package app.unhunch.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Puts the facts of a course into a status.
final class StatusReport {

    private final Course course;

    StatusReport(Course course) {
        this.course = course;
    }

    BreakStatus status() {
        var phase = phase();
        return new BreakStatus(course.now.wall().toInstant(), phase, due(), left(), course.breaks().every(),
                course.sitting(), course.clock.since().isPresent(), course.offer(), course.snoozesLeft(),
                Wishes.canSnooze(course), Wishes.canSkip(course), undo(), course.quiet(),
                course.pause.flatMap(PauseUntil::end), opens(),
                course.today());
    }

    private BreakPhase phase() {
        return switch (course.prompt) {
            case Prompt.OnBreak _ -> BreakPhase.ON_BREAK;
            case Prompt.Ready _,Prompt.Offered _,Prompt.Opening _ -> BreakPhase.DUE;
            case Prompt.Notice _ -> BreakPhase.NOTICE;
            case Prompt.None _ -> phaseOfNoPrompt();
        };
    }

    private BreakPhase phaseOfNoPrompt() {
        if (course.begun.isEmpty()) {
            return BreakPhase.STARTING;
        }
        if (course.presence.locked()) {
            return BreakPhase.LOCKED;
        }
        if (course.pause.isPresent()) {
            return BreakPhase.PAUSED;
        }
        if (!course.shift.open()) {
            return course.shift.kind() == Shift.Kind.LUNCH ? BreakPhase.LUNCH : BreakPhase.OUTSIDE_HOURS;
        }
        if (course.away()) {
            return BreakPhase.AWAY;
        }
        if (course.presence.resting().isPresent()) {
            return BreakPhase.RESTING;
        }
        return course.hold.isPresent() ? BreakPhase.HELD : BreakPhase.WORKING;
    }

    private Optional<Instant> due() {
        return switch (course.prompt) {
            case Prompt.Notice(var due) -> Optional.of(course.wallAt(due).toInstant());
            case Prompt.None _ ->
                    nextDue().filter(due -> !closesBefore(due)).map(due -> course.wallAt(due).toInstant());
            case Prompt.Ready _,Prompt.Offered _,Prompt.Opening _,Prompt.OnBreak _ -> Optional.empty();
        };
    }

    /// When on elapsed time the next break would be due, whatever the working hours say.
    private Optional<Duration> nextDue() {
        return course.clock.reaches(course.cycle.due()).filter(due -> !course.reached(due)).flatMap(this::afterPause);
    }

    private Optional<Duration> afterPause(Duration due) {
        return course.pause.isEmpty() ? Optional.of(due)
                : course.pause.get().end().map(end -> Course.most(course.elapsedAt(end), due));
    }

    private boolean closesBefore(Duration due) {
        return course.shift.until().filter(end -> course.elapsedAt(end).compareTo(due) <= 0).isPresent();
    }

    private Optional<Instant> opens() {
        if (!course.shift.open()) {
            return course.shift.until();
        }
        return course.prompt instanceof Prompt.None && nextDue().filter(this::closesBefore).isPresent()
                ? course.shift.until().flatMap(this::opensAfter)
                : Optional.empty();
    }

    private Optional<Instant> opensAfter(Instant end) {
        return new WorkingHours(course.settings.hours()).at(end.atZone(course.now.wall().getZone())).until();
    }

    private Duration left() {
        return Course.most(Duration.ZERO, course.cycle.due().minus(course.counted()));
    }

    private Optional<BreakStatus.SkipUndo> undo() {
        return course.skipped.map(skip -> new BreakStatus.SkipUndo(skip.wall().toInstant(),
                course.wallAt(skip.until()).toInstant()));
    }
}
