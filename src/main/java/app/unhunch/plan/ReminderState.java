package app.unhunch.plan;

import app.unhunch.machine.Moment;
import app.unhunch.plan.ReminderEvent.Obstacle;
import app.unhunch.settings.PlanSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that the reminders of the plan know.
///
/// @param plan the user's choices; empty before they are known
/// @param before what stands before a reminder
/// @param free from when on elapsed time one may come
/// @param had the day on which each part had its turn last
/// @param again when on elapsed time a part that was put off comes again
/// @param at when it was last told anything
public record ReminderState(Optional<PlanSettings> plan, Set<Obstacle> before, Duration free,
        Map<Daypart, LocalDate> had, Map<Daypart, Duration> again, Moment at) {

    /// Before everything.
    public static final ReminderState NOT_STARTED = new ReminderState(Optional.empty(), Set.of(), Duration.ZERO,
            Map.of(), Map.of(), new Moment(Duration.ZERO, Instant.EPOCH.atZone(ZoneOffset.UTC)));

    public ReminderState {
        before = Set.copyOf(before);
        had = Map.copyOf(had);
        again = Map.copyOf(again);
    }

    ReminderState at(Moment now) {
        return new ReminderState(plan, before, free, had, again, now);
    }

    ReminderState withPlan(PlanSettings now) {
        return new ReminderState(Optional.of(now), before, free, had, again, at);
    }

    ReminderState withBefore(Set<Obstacle> now, Duration freeFrom) {
        return new ReminderState(plan, now, freeFrom, had, again, at);
    }

    ReminderState withHad(Daypart part, LocalDate day) {
        var now = new EnumMap<Daypart, LocalDate>(Daypart.class);
        now.putAll(had);
        now.put(part, day);
        return new ReminderState(plan, before, free, now, again, at);
    }

    ReminderState recalling(ReminderMemory memory) {
        return new ReminderState(plan, before, free, memory.had(), again, at);
    }

    ReminderState withAgain(Map<Daypart, Duration> now) {
        return new ReminderState(plan, before, free, had, now, at);
    }
}
