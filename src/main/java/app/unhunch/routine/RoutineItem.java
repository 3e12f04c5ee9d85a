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
public record RoutineItem(String exercise, DoseChange dose, Optional<Duration> change,
        List<String> alternatives) {

    public RoutineItem {
        alternatives = List.copyOf(alternatives);
    }
}
