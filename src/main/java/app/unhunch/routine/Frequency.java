package app.unhunch.routine;

import java.time.DayOfWeek;
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
}
