package app.unhunch.routine;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How often somebody means to do a routine, such as a therapist prescribed it.
///
/// @param timesADay on each of the days, 1 to 12
/// @param days of the week, at least one
public record Frequency(int timesADay, Set<DayOfWeek> days) {

    /// The most times a day.
    public static final int MOST = 12;

    public Frequency {
        days = Set.copyOf(days);
        if (timesADay < 1 || timesADay > MOST || days.isEmpty()) {
            throw new IllegalArgumentException("not how often: %s times a day on %s".formatted(timesADay, days));
        }
    }

    /// The same with a day more, or without it where it was one of them.
    ///
    /// @param now empty where it is not said how often; it begins at once a day
    /// @return empty where no day is left
    public static Optional<Frequency> turned(Optional<Frequency> now, DayOfWeek day) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(now.map(Frequency::days).orElse(Set.of()));
        if (!days.remove(day)) {
            days.add(day);
        }
        return days.isEmpty() ? Optional.empty()
                : Optional.of(new Frequency(now.map(Frequency::timesADay).orElse(1), days));
    }

    /// The same days, that many times more on each, within 1 to [#MOST].
    ///
    /// @param more may be negative
    public Frequency plus(int more) {
        return new Frequency(Math.clamp(timesADay + more, 1, MOST), days);
    }
}
