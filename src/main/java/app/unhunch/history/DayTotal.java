package app.unhunch.history;

import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalDouble;

/// What a day adds up to, for a chart.
///
/// @param moving time spent in sessions
/// @param taken breaks that were taken
/// @param left breaks that came and were not taken, for whatever reason but rest
/// @param pain mean of the day's scores, 0 to 10; empty where none was given
public record DayTotal(LocalDate day, Duration moving, int taken, int left, OptionalDouble pain) {

    static DayTotal of(LocalDate day, Tally tally) {
        return new DayTotal(day, tally.moving(), taken(tally), left(tally),
                tally.pain().stream().mapToInt(Integer::intValue).average());
    }

    /// Whether nothing at all is known of that day.
    public boolean isBlank() {
        return moving.isZero() && taken + left == 0 && pain.isEmpty();
    }

    static int taken(Tally tally) {
        return tally.breaks(BreakOutcome.TAKEN) + tally.breaks(BreakOutcome.PART);
    }

    static int left(Tally tally) {
        return tally.breaks(BreakOutcome.SKIPPED) + tally.breaks(BreakOutcome.MISSED);
    }
}
