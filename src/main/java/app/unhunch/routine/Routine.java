package app.unhunch.routine;

import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Exercises in an order, played one after the other in a session.
///
/// @param id stable key, lower-case words joined by hyphens
/// @param name what it is called in the language in use
/// @param summary one line about it in the language in use; may be empty
/// @param getReady time before the first exercise
/// @param change time between two exercises: long enough to read and to fetch what is needed
/// @param close time at the end for sitting or standing tall; zero for none
/// @param slots where it fits: keys such as `desk-break`, `morning`, `evening`
/// @param items at least one
/// @param frequency how often it is meant to be done, where somebody said so
public record Routine(String id, String name, String summary, Duration getReady, Duration change, Duration close,
        Set<String> slots, List<RoutineItem> items, Optional<Frequency> frequency) {

    private static final Duration GET_READY = Duration.ofSeconds(5);
    private static final Duration CHANGE = Duration.ofSeconds(10);

    public Routine {
        slots = Set.copyOf(slots);
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("routine '" + id + "' holds no exercise");
        }
    }

    /// One of which nobody said how often.
    public Routine(String id, String name, String summary, Duration getReady, Duration change, Duration close,
            Set<String> slots, List<RoutineItem> items) {
        this(id, name, summary, getReady, change, close, slots, items, Optional.empty());
    }

    /// The same under another id and name.
    public Routine named(String otherId, String otherName) {
        return new Routine(otherId, otherName, summary, getReady, change, close, slots, items, frequency);
    }

    /// The same with other exercises, at least one.
    public Routine with(List<RoutineItem> others) {
        return new Routine(id, name, summary, getReady, change, close, slots, others, frequency);
    }

    /// A routine of one exercise, named like it.
    public static Routine ofOne(Exercise exercise, DoseChange dose) {
        var item = new RoutineItem(exercise.id(), dose, Optional.empty(), List.of());
        return new Routine(exercise.id(), exercise.words().name(), "", GET_READY, CHANGE, Duration.ZERO,
                exercise.slots(), List.of(item));
    }

    /// This routine without some of its exercises.
    ///
    /// @param exercises their ids; at least one other has to be left
    public Routine without(Set<String> exercises) {
        return with(items.stream().filter(item -> !exercises.contains(item.exercise())).toList());
    }
}
