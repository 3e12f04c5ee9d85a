package app.unhunch.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/// What outlives the agent, and when it is put down.
final class Remembering {

    /// How much sitting time a crash may cost at most.
    static final Duration CHECKPOINT = Duration.ofSeconds(60);

    private final Course course;

    Remembering(Course course) {
        this.course = course;
    }

    /// Goes on where the agent before left off, if that is so little ago that nobody can have rested.
    void recall(Optional<BreakMemory> memory) {
        var today = course.now.wall().toLocalDate();
        course.counters = new Counters(Duration.ZERO, 0, Duration.ZERO, Map.of(), today, Duration.ZERO);
        course.cycle = course.nextCycle(Duration.ZERO);
        memory.ifPresent(this::recall);
    }

    private void recall(BreakMemory memory) {
        var now = course.now.wall().toInstant();
        course.pause = memory.pause().filter(pause -> !pause.over(now));
        memory.skipped().ifPresent(skip -> course.tell(new BreakCue.WriteDown(BreakOutcome.SKIPPED, skip.at(),
                Duration.ZERO, skip.size(), EnumSet.noneOf(QuietReason.class))));
        recallCounters(memory, Duration.between(memory.savedAt(), now));
    }

    private void recallCounters(BreakMemory memory, Duration gap) {
        var goesOn = gap.compareTo(course.breaks().length()) < 0;
        var longGap = gap.compareTo(course.breaks().longBreak().length()) >= 0;
        var today = course.counters.day();
        course.counters = new Counters(goesOn ? memory.sitting().negated() : Duration.ZERO, memory.turn(),
                longGap ? Duration.ZERO : memory.sinceLong().negated(), Map.of(), today,
                memory.day().equals(today) ? memory.today().negated() : Duration.ZERO);
        if (goesOn) {
            recallCycle(memory);
        }
    }

    private void recallCycle(BreakMemory memory) {
        var left = new Cycle(memory.left(), memory.snoozed(), memory.snoozes(), memory.announced(), Optional.empty());
        course.cycle = course.breaks().fixed().on() && !memory.snoozed() && memory.left().isPositive()
                ? course.nextCycle(Duration.ZERO)
                : left.longerBy(course.breaks().every().minus(memory.every()));
    }

    /// Puts it down where something has changed since `before`, or a while went by.
    void save(BreakState before) {
        if (changed(before) || checkpoint().filter(course::reached).isPresent()) {
            save();
        }
    }

    /// When it is to be put down next if nothing changes.
    Optional<Duration> checkpoint() {
        return course.clock.since().map(_ -> course.saved.plus(CHECKPOINT));
    }

    void save() {
        course.saved = course.elapsed();
        course.tell(new BreakCue.Save(memory(course.now.wall().toInstant())));
    }

    private boolean changed(BreakState before) {
        return !course.cycle.equals(before.cycle()) || !course.counters.equals(before.counters())
                || !course.clock.equals(before.clock()) || !course.pause.equals(before.pause())
                || !course.skipped.equals(before.skipped());
    }

    private BreakMemory memory(Instant at) {
        var cycle = course.cycle;
        var counters = course.counters;
        return new BreakMemory(at, course.sitting(), cycle.due().minus(course.counted()), course.breaks().every(),
                cycle.snoozed(), cycle.snoozes(), cycle.announced(), counters.turn(),
                course.counted().minus(counters.longRest()), counters.day(), course.today(), course.pause,
                course.skipped.map(skip -> new BreakMemory.Skip(skip.wall(), skip.size())));
    }
}
