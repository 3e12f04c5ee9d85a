package app.unhunch.breaks;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// When sitting time runs, and what time away is worth: as long as a break it is a rest and credited once; less just
/// does not count.
final class PresenceRules {

    /// How long "I am back" is waited for.
    static final Duration RESTING = Duration.ofMinutes(30);

    private final Course course;
    private final CycleRules cycles;

    PresenceRules(Course course) {
        this.course = course;
        cycles = new CycleRules(course);
    }

    /// Takes the facts of this moment.
    void settle() {
        settleShift();
        course.presence = course.presence.withUnwatched(course.idleFor(Course.NOBODY_LOOKS));
        course.presence.resting().filter(since -> course.reached(since.plus(RESTING))).ifPresent(_ -> back());
        if (course.absent()) {
            leave(!course.onBreak() && course.away() ? course.goneSince() : course.elapsed());
            credit();
        } else {
            comeBack();
        }
        runClock();
    }

    private void back() {
        course.presence = course.presence.withResting(Optional.empty());
    }

    /// Working hours are those of `settings`, or of another zone, or the wall clock was set.
    void settleHours() {
        turnTo(hours().at(course.anchor.wall().plus(course.elapsed().minus(course.anchor.elapsed()))));
    }

    private void settleShift() {
        if (course.shift.until().isPresent() && course.reached(course.elapsedAt(course.shift.until().get()))) {
            settleHours();
        }
    }

    private WorkingHours hours() {
        return new WorkingHours(course.settings.hours());
    }

    private void turnTo(Shift shift) {
        if (!shift.open()) {
            recordAbsence();
        }
        course.shift = shift;
    }

    private void leave(Duration since) {
        var presence = course.presence;
        var start = presence.absentSince().map(before -> Course.least(before, since)).orElse(since);
        if (presence.absentSince().isEmpty()) {
            var worth = course.shift.open() && presence.resting().isEmpty();
            course.presence = presence.withAbsence(Optional.of(start), false,
                    worth ? Optional.of(start) : Optional.empty());
        } else if (!presence.absentSince().get().equals(start)) {
            course.presence = presence.withAbsence(Optional.of(start), presence.rested(),
                    presence.record().map(_ -> start));
        }
    }

    private void credit() {
        var gone = course.elapsed().minus(course.presence.absentSince().orElseThrow());
        if (course.prompt instanceof Prompt.OnBreak session) {
            if (gone.compareTo(left(session)) >= 0) {
                leaveSession(session);
            }
        } else if (!course.presence.rested() && gone.compareTo(course.breaks().length()) >= 0) {
            cycles.withdraw();
            cycles.rest();
            credited();
        }
        if (!course.onBreak() && longRestIsNew() && gone.compareTo(course.breaks().longBreak().length()) >= 0) {
            cycles.longRest();
        }
    }

    /// What was left of a session when the user went away.
    Duration left(Prompt.OnBreak session) {
        var left = session.since().plus(session.planned()).minus(course.presence.absentSince().orElseThrow());
        return left.isPositive() ? left : course.breaks().length();
    }

    /// Whether a long rest would change something.
    boolean longRestIsNew() {
        return course.breaks().longBreak().on() && course.counters.longRest().compareTo(course.counted()) < 0;
    }

    private void leaveSession(Prompt.OnBreak session) {
        course.prompt = new Prompt.None();
        if (session.kind() == SessionKind.BREAK) {
            course.tell(new BreakCue.CloseWindow());
        }
        cycles.next();
        cycles.rest();
        credited();
    }

    private void credited() {
        var presence = course.presence;
        course.presence = presence.withAbsence(presence.absentSince(), true, presence.record());
    }

    private void runClock() {
        var stood = course.clock.since().isEmpty();
        course.clock = course.onBreak() || course.absent() ? course.clock.stop(course.elapsed())
                : course.clock.run(course.elapsed());
        if (stood && course.clock.since().isPresent()) {
            cycles.catchUp();
        }
    }

    private void comeBack() {
        if (course.presence.absentSince().isPresent()) {
            recordAbsence();
            course.presence = course.presence.withAbsence(Optional.empty(), false, Optional.empty());
        }
    }

    /// Writes down the absence so far, if it was a rest in working hours.
    void recordAbsence() {
        var presence = course.presence;
        if (presence.rested() && presence.record().isPresent()) {
            var start = presence.record().get();
            course.tell(new BreakCue.WriteDown(BreakOutcome.AWAY, course.wallAt(start), course.elapsed().minus(start),
                    BreakSize.USUAL, Set.of()));
        }
        course.presence = presence.withAbsence(presence.absentSince(), presence.rested(), Optional.empty());
    }
}
