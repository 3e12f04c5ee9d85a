package app.unhunch.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// When breaks may come at all.
///
/// @param enabled whether there are working hours; without them it is always working time
/// @param days ranges of each day that has any, in order of time; a range over midnight belongs to the day it starts on
/// @param lunch a time without breaks
/// @param daysOff days on which no range starts
public record HourSettings(boolean enabled, Map<DayOfWeek, List<TimeRange>> days, LunchSettings lunch,
        Set<LocalDate> daysOff) {

    static final HourSettings DEFAULTS = new HourSettings(true, weekdays(nineToSix()),
            new LunchSettings(false, new TimeRange(LocalTime.of(12, 30), LocalTime.of(13, 15))), Set.of());

    public HourSettings {
        days = ordered(days);
        daysOff = Collections.unmodifiableSet(new TreeSet<>(daysOff));
    }

    /// Ranges that start on a day of the week; empty on a free one.
    public List<TimeRange> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /// Whether nothing is asked of a day: one that was taken off, or on which nobody works.
    public boolean isOff(LocalDate day) {
        return daysOff.contains(day) || (enabled && on(day.getDayOfWeek()).isEmpty());
    }

    public HourSettings withEnabled(boolean changed) {
        return new HourSettings(changed, days, lunch, daysOff);
    }

    public HourSettings withDays(Map<DayOfWeek, List<TimeRange>> changed) {
        return new HourSettings(enabled, changed, lunch, daysOff);
    }

    public HourSettings withLunch(LunchSettings changed) {
        return new HourSettings(enabled, days, changed, daysOff);
    }

    public HourSettings withDaysOff(Set<LocalDate> changed) {
        return new HourSettings(enabled, days, lunch, changed);
    }

    private static Map<DayOfWeek, List<TimeRange>> ordered(Map<DayOfWeek, List<TimeRange>> days) {
        var ordered = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        days.forEach((day, ranges) -> {
            if (!ranges.isEmpty()) {
                ordered.put(day, ranges.stream().sorted(Comparator.comparing(TimeRange::from)).toList());
            }
        });
        return Collections.unmodifiableMap(ordered);
    }

    private static TimeRange nineToSix() {
        return new TimeRange(LocalTime.of(9, 0), LocalTime.of(18, 0));
    }

    private static Map<DayOfWeek, List<TimeRange>> weekdays(TimeRange range) {
        var week = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            week.put(day, List.of(range));
        }
        return week;
    }
}
