package app.unhunch.settings;

import java.time.LocalDate;
import java.util.Optional;

/// What the user chose about the 7-day plan.
///
/// @param started its first day; empty while it is not used
/// @param paused whether it rests
/// @param onFloor whether its mornings are done on a mat; otherwise in a chair
public record PlanSettings(Optional<LocalDate> started, boolean paused, boolean onFloor) {

    static final PlanSettings DEFAULTS = new PlanSettings(Optional.empty(), false, true);

    public PlanSettings withStarted(Optional<LocalDate> changed) {
        return new PlanSettings(changed, paused, onFloor);
    }

    public PlanSettings withPaused(boolean changed) {
        return new PlanSettings(started, changed, onFloor);
    }

    public PlanSettings withOnFloor(boolean changed) {
        return new PlanSettings(started, paused, changed);
    }
}
