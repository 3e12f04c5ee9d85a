package app.unhunch.plan;

import app.unhunch.machine.Machine;
import app.unhunch.machine.Moment;
import app.unhunch.machine.Outcome;
import app.unhunch.plan.ReminderEvent.Obstacle;
import app.unhunch.plan.ReminderEvent.Way;
import app.unhunch.settings.PlanSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// When to remind of the parts of the plan: once a day each, at the user's time, never beside a break and never to an empty
/// chair. What could not be said in time is said as soon as it can, for three hours; of several only the latest.
public final class Reminders implements Machine<ReminderState, ReminderEvent, ReminderCue> {

    /// For how long after its time a part is still worth a word; inferred.
    static final Duration STALE = Duration.ofHours(3);

    /// How long it stays quiet after a break, so that two prompts never come in a row; inferred.
    static final Duration AFTER_BREAK = Duration.ofMinutes(10);

    /// How long it stays quiet after somebody came back; inferred.
    static final Duration AFTER_QUIET = Duration.ofSeconds(15);

    /// When a part that was put off comes again.
    public static final Duration LATER = Duration.ofMinutes(30);

    @Override
    public Outcome<ReminderState, ReminderCue> on(ReminderState state, ReminderEvent event) {
        if (event instanceof ReminderEvent.Recalled(var at, var memory)) {
            return stay(state.at(at).recalling(memory));
        }
        var outcome = apply(state.at(event.at()), event).then(Reminders::speak);
        return outcome.state().had().equals(state.had()) ? outcome
                : outcome.then(now -> new Outcome<>(now, List.of(new ReminderCue.Save(new ReminderMemory(now.had())))));
    }

    @Override
    public Optional<Duration> wakeAt(ReminderState state) {
        if (!runs(state) || !state.before().isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(turns(state), state.again().values().stream())
                .map(time -> time.compareTo(state.free()) < 0 ? state.free() : time).min(Comparator.naturalOrder());
    }

    @Override
    public ReminderEvent tick(Moment at) {
        return new ReminderEvent.Tick(at);
    }

    private static Outcome<ReminderState, ReminderCue> apply(ReminderState state, ReminderEvent event) {
        return switch (event) {
            case ReminderEvent.Tick _,ReminderEvent.Recalled _ -> stay(state);
            case ReminderEvent.Settled(_, var plan) -> settle(state, plan);
            case ReminderEvent.Stands(_, var what, var way) -> way == Way.BARRED ? bar(state, what) : open(state, what);
            case ReminderEvent.Later(var at, var part) ->
                    stay(state.withAgain(with(state.again(), part, at.elapsed().plus(LATER))));
        };
    }

    /// What had its turn before the user chose it is over.
    private static Outcome<ReminderState, ReminderCue> settle(ReminderState state, PlanSettings plan) {
        var before = state.plan();
        var now = state.withPlan(plan);
        if (before.isEmpty() || before.get().equals(plan)) {
            return stay(now);
        }
        for (var part : Daypart.values()) {
            now = now.withHad(part, turn(plan, part, state.at().wall()).toLocalDate());
        }
        return new Outcome<>(now.withAgain(Map.of()), List.of(new ReminderCue.Withdraw()));
    }

    private static Outcome<ReminderState, ReminderCue> bar(ReminderState state, Obstacle what) {
        var all = EnumSet.of(what);
        all.addAll(state.before());
        var now = state.withBefore(all, state.free());
        return what == Obstacle.BREAK && !state.before().contains(what)
                ? new Outcome<>(now, List.of(new ReminderCue.Withdraw()))
                : stay(now);
    }

    private static Outcome<ReminderState, ReminderCue> open(ReminderState state, Obstacle what) {
        if (!state.before().contains(what)) {
            return stay(state);
        }
        var left = EnumSet.copyOf(state.before());
        left.remove(what);
        var free = state.at().elapsed().plus(what == Obstacle.BREAK ? AFTER_BREAK : AFTER_QUIET);
        return stay(state.withBefore(left, free.compareTo(state.free()) > 0 ? free : state.free()));
    }

    private static Outcome<ReminderState, ReminderCue> speak(ReminderState state) {
        var now = state.at();
        var free = state.before().isEmpty() && now.elapsed().compareTo(state.free()) >= 0;
        if (!runs(state) || !free) {
            return stay(state);
        }
        var due = Stream.of(Daypart.values()).filter(part -> isDue(state, part))
                .max(Comparator.comparing(part -> turn(state.plan().orElseThrow(), part, now.wall())));
        return due.map(part -> new Outcome<ReminderState, ReminderCue>(spoken(state),
                List.of(new ReminderCue.Remind(part)))).orElseGet(() -> stay(state));
    }

    /// Everything that was due has had its turn with that one word.
    private static ReminderState spoken(ReminderState state) {
        var now = state;
        Map<Daypart, Duration> again = new EnumMap<>(Daypart.class);
        for (var part : Daypart.values()) {
            if (isDue(state, part)) {
                now = now.withHad(part, turn(state.plan().orElseThrow(), part, state.at().wall()).toLocalDate());
            } else if (state.again().containsKey(part)) {
                again.put(part, state.again().get(part));
            }
        }
        return now.withAgain(again);
    }

    private static boolean isDue(ReminderState state, Daypart part) {
        var again = state.again().get(part);
        if (again != null) {
            return state.at().elapsed().compareTo(again) >= 0;
        }
        var plan = state.plan().orElseThrow();
        var turn = turn(plan, part, state.at().wall());
        return part.of(plan).remind() && !turn.toLocalDate().equals(state.had().get(part))
                && !turn.toLocalDate().isBefore(plan.started().orElse(LocalDate.MAX))
                && Duration.between(turn, state.at().wall()).compareTo(STALE) < 0;
    }

    /// Whether the plan is on today.
    private static boolean runs(ReminderState state) {
        return state.plan().filter(plan -> !plan.paused()).flatMap(PlanSettings::started).isPresent();
    }

    /// When, on elapsed time, each part that is to be told has its turn: at once where it is due, else at its next time.
    private static Stream<Duration> turns(ReminderState state) {
        var plan = state.plan().orElseThrow();
        var now = state.at();
        return Stream.of(Daypart.values()).filter(part -> part.of(plan).remind() && !state.again().containsKey(part))
                .map(part -> isDue(state, part) ? now.elapsed()
                        : now.elapsed().plus(Duration.between(now.wall(), next(plan, part, now.wall()))));
    }

    /// The last time that a part had its turn, at `now` or before.
    private static ZonedDateTime turn(PlanSettings plan, Daypart part, ZonedDateTime now) {
        var today = now.toLocalDate().atTime(part.of(plan).at()).atZone(now.getZone());
        return today.isAfter(now)
                ? now.toLocalDate().minusDays(1).atTime(part.of(plan).at()).atZone(now.getZone())
                : today;
    }

    private static ZonedDateTime next(PlanSettings plan, Daypart part, ZonedDateTime now) {
        var today = now.toLocalDate().atTime(part.of(plan).at()).atZone(now.getZone());
        return today.isAfter(now) ? today
                : now.toLocalDate().plusDays(1).atTime(part.of(plan).at()).atZone(now.getZone());
    }

    private static Map<Daypart, Duration> with(Map<Daypart, Duration> all, Daypart part, Duration time) {
        Map<Daypart, Duration> now = new EnumMap<>(Daypart.class);
        now.putAll(all);
        now.put(part, time);
        return now;
    }

    private static Outcome<ReminderState, ReminderCue> stay(ReminderState state) {
        return new Outcome<>(state, List.of());
    }
}
