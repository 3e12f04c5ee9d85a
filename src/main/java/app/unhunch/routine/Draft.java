package app.unhunch.routine;

import app.unhunch.exercise.DoseChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A routine while it is put together: it may hold nothing yet. Immutable; places count from 0.
///
/// @param id of the routine that it changes; empty for a new one
/// @param name what it is to be called; may be empty for now
/// @param note one line about it; may be empty
/// @param getReady time before the first exercise
/// @param change time between two exercises
/// @param close time at the end
/// @param slots where it fits
/// @param items in their order
public record Draft(String id, String name, String note, Duration getReady, Duration change, Duration close,
        Set<String> slots, List<RoutineItem> items) {

    private static final Duration GET_READY = Duration.ofSeconds(5);
    private static final Duration CHANGE = Duration.ofSeconds(10);

    public Draft {
        slots = Set.copyOf(slots);
        items = List.copyOf(items);
    }

    /// A new one with nothing in it.
    public static Draft named(String name) {
        return new Draft("", name, "", GET_READY, CHANGE, Duration.ZERO, Set.of(), List.of());
    }

    /// One that changes a routine.
    public static Draft of(Routine routine) {
        return new Draft(routine.id(), routine.name(), routine.summary(), routine.getReady(), routine.change(),
                routine.close(), routine.slots(), routine.items());
    }

    /// A new one that begins as a copy of this.
    public Draft copy(String copyName) {
        return new Draft("", copyName, note, getReady, change, close, slots, items);
    }

    /// The routine that it makes.
    ///
    /// @param under its id
    /// @return empty while it has no name or holds nothing
    public Optional<Routine> routine(String under) {
        return name.isBlank() || items.isEmpty() ? Optional.empty()
                : Optional.of(new Routine(under, name.strip(), note, getReady, change, close, slots, items));
    }

    public Draft withName(String changed) {
        return new Draft(id, changed, note, getReady, change, close, slots, items);
    }

    public Draft withNote(String changed) {
        return new Draft(id, name, changed, getReady, change, close, slots, items);
    }

    public Draft withChange(Duration changed) {
        return new Draft(id, name, note, getReady, changed, close, slots, items);
    }

    /// As the routine of that id from now on.
    public Draft withId(String changed) {
        return new Draft(changed, name, note, getReady, change, close, slots, items);
    }

    /// With an exercise in the catalog's dose at a place; beyond the last: at the end.
    public Draft plus(int place, String exercise) {
        return with(all -> {
            all.add(Math.min(place, all.size()), plain(exercise));
            return all;
        });
    }

    /// Without what stands at a place.
    public Draft without(int place) {
        return with(all -> {
            all.remove(place);
            return all;
        });
    }

    /// With what stands at one place at another, the others in their order.
    public Draft moved(int from, int to) {
        return with(all -> {
            all.add(to, all.remove(from));
            return all;
        });
    }

    /// With the same exercise in the same dose once more behind it.
    public Draft repeated(int place) {
        return with(all -> {
            all.add(place, all.get(place));
            return all;
        });
    }

    /// With another dose at a place.
    public Draft dosed(int place, DoseChange dose) {
        return with(all -> {
            var item = all.get(place);
            all.set(place, new RoutineItem(item.exercise(), dose, item.change(), item.alternatives()));
            return all;
        });
    }

    /// With another time to change over to what stands at a place; empty: as the routine has it.
    public Draft rested(int place, Optional<Duration> rest) {
        return with(all -> {
            var item = all.get(place);
            all.set(place, new RoutineItem(item.exercise(), item.dose(), rest, item.alternatives()));
            return all;
        });
    }

    /// With another exercise at a place, in the catalog's dose; the one that was there stays at hand for swapping back.
    public Draft swapped(int place, String exercise) {
        return with(all -> {
            var item = all.get(place);
            all.set(place, new RoutineItem(exercise, DoseChange.NONE, item.change(), List.of(item.exercise())));
            return all;
        });
    }

    private Draft with(UnaryOperator<List<RoutineItem>> edit) {
        return new Draft(id, name, note, getReady, change, close, slots, edit.apply(new ArrayList<>(items)));
    }

    private static RoutineItem plain(String exercise) {
        return new RoutineItem(exercise, DoseChange.NONE, Optional.empty(), List.of());
    }
}
