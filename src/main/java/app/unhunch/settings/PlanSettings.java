package app.unhunch.settings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// What the user chose about the 7-day plan.
///
/// @param started its first day; empty while it is not used
/// @param paused whether it rests
/// @param onFloor whether its mornings are done on a mat; otherwise in a chair
/// @param pace what lets it go on to the next day
/// @param morning when mornings have their turn
/// @param afternoon when afternoons have their turn
/// @param evening when evenings have their turn
/// @param night when nights have their turn
public record PlanSettings(Optional<LocalDate> started, boolean paused, boolean onFloor, PlanPace pace,
        DaypartSettings morning, DaypartSettings afternoon, DaypartSettings evening, DaypartSettings night) {

    static final PlanSettings DEFAULTS = new PlanSettings(Optional.empty(), false, true, PlanPace.DONE, at(7, 30),
            at(14, 0), at(19, 0), at(22, 0));

    public PlanSettings withStarted(Optional<LocalDate> changed) {
        return new PlanSettings(changed, paused, onFloor, pace, morning, afternoon, evening, night);
    }

    public PlanSettings withPaused(boolean changed) {
        return new PlanSettings(started, changed, onFloor, pace, morning, afternoon, evening, night);
    }

    public PlanSettings withOnFloor(boolean changed) {
        return new PlanSettings(started, paused, changed, pace, morning, afternoon, evening, night);
    }

    public PlanSettings withPace(PlanPace changed) {
        return new PlanSettings(started, paused, onFloor, changed, morning, afternoon, evening, night);
    }

    public PlanSettings withMorning(DaypartSettings changed) {
        return new PlanSettings(started, paused, onFloor, pace, changed, afternoon, evening, night);
    }

    public PlanSettings withAfternoon(DaypartSettings changed) {
        return new PlanSettings(started, paused, onFloor, pace, morning, changed, evening, night);
    }

    public PlanSettings withEvening(DaypartSettings changed) {
        return new PlanSettings(started, paused, onFloor, pace, morning, afternoon, changed, night);
    }

    public PlanSettings withNight(DaypartSettings changed) {
        return new PlanSettings(started, paused, onFloor, pace, morning, afternoon, evening, changed);
    }

    private static DaypartSettings at(int hour, int minute) {
        return new DaypartSettings(LocalTime.of(hour, minute), true);
    }
}
