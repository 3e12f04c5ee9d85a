package app.unhunch.routine;

import app.unhunch.exercise.DoseChange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One place in a routine: an exercise and how much of it.
///
/// @param exercise id of the exercise
/// @param dose what differs from the catalog's dose
/// @param change time to change over to this exercise; empty: as the routine has it
/// @param alternatives ids of exercises that can stand in, such as for want of a wall; the first is offered first
/// @param sides those it is done on, where it is sided
public record RoutineItem(String exercise, DoseChange dose, Optional<Duration> change,
        List<String> alternatives, Sides sides) {

    public RoutineItem {
        alternatives = List.copyOf(alternatives);
    }

    /// On both sides, where it is sided.
    public RoutineItem(String exercise, DoseChange dose, Optional<Duration> change, List<String> alternatives) {
        this(exercise, dose, change, alternatives, Sides.BOTH);
    }

    /// In the catalog's dose.
    public static RoutineItem plain(String exercise) {
        return new RoutineItem(exercise, DoseChange.NONE, Optional.empty(), List.of());
    }

    RoutineItem withDose(DoseChange changed) {
        return new RoutineItem(exercise, changed, change, alternatives, sides);
    }

    RoutineItem withChange(Optional<Duration> changed) {
        return new RoutineItem(exercise, dose, changed, alternatives, sides);
    }

    RoutineItem withSides(Sides changed) {
        return new RoutineItem(exercise, dose, change, alternatives, changed);
    }
}
