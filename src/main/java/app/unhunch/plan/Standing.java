package app.unhunch.plan;

import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.history.Recorded;
import app.unhunch.settings.PlanPace;
import app.unhunch.settings.PlanSettings;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where the user stands in the plan. It goes on by what was done: a day counts when two of its four parts were done, and
/// one that does not count yet simply goes on, so that no day can be failed. Who wishes so lets it go on by the calendar.
///
/// @param day the one that is on, from 1; one more than there are days once the plan is over
/// @param done when each slot was done, where it was
/// @param begun the date on which each day that was begun came up
public record Standing(int day, Map<Slot, LocalDate> done, Map<Integer, LocalDate> begun) {

    /// So many parts make a day.
    private static final int ENOUGH = 2;

    /// So much of its moves makes a part.
    private static final double SHARE = 0.8;

    /// Before everything.
    private static final Standing NOWHERE = new Standing(1, Map.of(), Map.of());

    public Standing {
        done = Collections.unmodifiableMap(new LinkedHashMap<>(done));
        begun = Collections.unmodifiableMap(new LinkedHashMap<>(begun));
    }

    /// Where the user stands today; on the first day before the plan has started.
    public static Standing of(PlanSettings plan, History history, LocalDate today) {
        return plan.started().map(start -> of(start, today, plan.pace(), date -> done(history, date))).orElse(NOWHERE);
    }

    /// Where the user stands today.
    ///
    /// @param started the date of the first day; where it lies ahead, nothing has begun
    /// @param routines ids of the routines that were done on a date
    static Standing of(LocalDate started, LocalDate today, PlanPace pace,
            Function<LocalDate, Set<String>> routines) {
        Map<Slot, LocalDate> done = new LinkedHashMap<>();
        Map<Integer, LocalDate> begun = new LinkedHashMap<>();
        var day = 1;
        for (var date = started; !date.isAfter(today) && day <= Plan.DAYS; date = date.plusDays(1)) {
            begun.putIfAbsent(day, date);
            mark(day, date, routines.apply(date), done);
            var enough = count(day, done) >= ENOUGH || pace == PlanPace.CALENDAR;
            if (count(day, done) == Daypart.values().length || (date.isBefore(today) && enough)) {
                day = next(day, date, today);
            }
        }
        return new Standing(day, done, begun);
    }

    /// Whether all days were done.
    public boolean isOver() {
        return day > Plan.DAYS;
    }

    /// Whether a slot was done.
    public boolean isDone(Slot slot) {
        return done.containsKey(slot);
    }

    /// The routines of a day that ran for long enough.
    private static Set<String> done(History history, LocalDate date) {
        return history.on(date).stream().map(Recorded::entry).filter(Entry.Session.class::isInstance)
                .map(Entry.Session.class::cast)
                .filter(session -> session.planned() > 0 && session.done() >= SHARE * session.planned())
                .map(Entry.Session::routine).collect(Collectors.toSet());
    }

    /// A day that is done on the very day it came up stays until the next morning; only the last one is over at once.
    private static int next(int day, LocalDate date, LocalDate today) {
        return date.isBefore(today) || day == Plan.DAYS ? day + 1 : day;
    }

    private static void mark(int day, LocalDate date, Set<String> routines, Map<Slot, LocalDate> done) {
        for (var earlier = 1; earlier <= day; earlier++) {
            for (var part : Daypart.values()) {
                var slot = new Slot(earlier, part);
                if ((earlier == day || Plan.isUnique(slot)) && Plan.isDone(slot, routines)) {
                    done.putIfAbsent(slot, date);
                }
            }
        }
    }

    private static long count(int day, Map<Slot, LocalDate> done) {
        return done.keySet().stream().filter(slot -> slot.day() == day).count();
    }
}
