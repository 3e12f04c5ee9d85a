package app.unhunch.breaks;

import app.unhunch.settings.BreakSettings;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Words that ask for no break, each on its own clock. Of those that fall together one is shown, the largest; none is
/// shown beside a break.
final class NudgeRules {

    /// What falls into this time falls together.
    private static final Duration TOGETHER = Duration.ofSeconds(60);

    private final Course course;

    NudgeRules(Course course) {
        this.course = course;
    }

    /// Takes the facts of this moment.
    void settle() {
        if (!(course.prompt instanceof Prompt.None)) {
            pass(Duration.ZERO);
        } else if (course.allowed() && !course.presence.unwatched() && !due(Duration.ZERO).isEmpty()) {
            show();
            pass(TOGETHER);
        }
    }

    private void show() {
        var due = due(Duration.ZERO);
        if (due.contains(Nudge.DAILY_LIMIT)) {
            course.tell(new BreakCue.ShowNudge(Nudge.DAILY_LIMIT, course.today()));
            course.counters = course.counters.nudged(EnumSet.of(Nudge.DAILY_LIMIT), course.counted());
        } else if (!breakIsNear()) {
            var larger = due.contains(Nudge.POSTURE) ? Nudge.POSTURE : Nudge.EYE_REST;
            course.tell(new BreakCue.ShowNudge(larger, course.sitting()));
        }
    }

    /// What falls together with something larger has had its turn; only the limit of the day is always told.
    private void pass(Duration ahead) {
        var due = due(ahead);
        due.remove(Nudge.DAILY_LIMIT);
        if (!due.isEmpty()) {
            course.counters = course.counters.nudged(due, course.counted());
        }
    }

    /// Mark at which `kind` is due; empty where it is off or had its turn today.
    Optional<Duration> mark(Nudge kind) {
        var breaks = course.breaks();
        var last = course.counters.nudges().getOrDefault(kind, course.counters.rest());
        return switch (kind) {
            case EYE_REST ->
                    breaks.eyeRest().on() ? Optional.of(last.plus(breaks.eyeRest().every())) : Optional.empty();
            case POSTURE ->
                    breaks.postureNudge().on() ? Optional.of(last.plus(breaks.postureNudge().every()))
                            : Optional.empty();
            case DAILY_LIMIT -> limit();
        };
    }

    /// Those that were off until now start from now.
    void begin(BreakSettings before) {
        var begun = EnumSet.noneOf(Nudge.class);
        if (course.breaks().eyeRest().on() && !before.eyeRest().on()) {
            begun.add(Nudge.EYE_REST);
        }
        if (course.breaks().postureNudge().on() && !before.postureNudge().on()) {
            begun.add(Nudge.POSTURE);
        }
        if (!begun.isEmpty()) {
            course.counters = course.counters.nudged(begun, course.counted());
        }
    }

    private Optional<Duration> limit() {
        var limit = course.breaks().dailyLimit();
        var last = course.counters.nudges().get(Nudge.DAILY_LIMIT);
        var start = course.counters.dayStart();
        var told = last != null && last.compareTo(start) >= 0;
        return limit.on() && !told ? Optional.of(start.plus(limit.after())) : Optional.empty();
    }

    private Set<Nudge> due(Duration ahead) {
        var due = EnumSet.noneOf(Nudge.class);
        for (var kind : Nudge.values()) {
            if (mark(kind).filter(mark -> mark.compareTo(course.counted().plus(ahead)) <= 0).isPresent()) {
                due.add(kind);
            }
        }
        return due;
    }

    private boolean breakIsNear() {
        return course.counted().plus(TOGETHER).compareTo(course.noticeMark()) >= 0;
    }
}
