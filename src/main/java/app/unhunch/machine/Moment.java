package app.unhunch.machine;

import java.time.Duration;
import java.time.ZonedDateTime;

/// When something happened, on the two clocks that matter. Intervals are counted on `elapsed` alone; `wall` is for
/// working hours, dayparts and what is shown.
///
/// @param elapsed time since an origin that stays the same while the process lives; never runs backwards, and runs on
///        while the machine sleeps
/// @param wall what the clock on the wall shows, with its zone
public record Moment(Duration elapsed, ZonedDateTime wall) {

    /// This moment and a time later, on both clocks.
    public Moment plus(Duration time) {
        return new Moment(elapsed.plus(time), wall.plus(time));
    }
}
