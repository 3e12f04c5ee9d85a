package app.unhunch.routine;

import app.unhunch.exercise.DoseChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A routine while it is put together: it may hold nothing yet. Rests are rows like exercises: one before the first
/// exercise is the time to get ready, one behind the last the time at the end. Immutable; places count from 0.
///
/// @param id of the routine that it changes; empty for a new one
/// @param name what it is to be called; may be empty for now
/// @param note one line about it; may be empty
/// @param getReady time before the first exercise where no rest stands there
/// @param change time between two exercises where no rest stands there
/// @param slots where it fits
/// @param rows in their order
/// @param frequency how often it is meant to be done
public record Draft(String id, String name, String note, Duration getReady, Duration change, Set<String> slots,
        List<DraftRow> rows, Optional<Frequency> frequency) {

    private static final Duration GET_READY = Duration.ofSeconds(5);
    private static final Duration CHANGE = Duration.ofSeconds(10);

    public Draft {
        slots = Set.copyOf(slots);
        rows = List.copyOf(rows);
    }

    /// A new one with nothing in it.
    public static Draft named(String name) {
        return new Draft("", name, "", GET_READY, CHANGE, Set.of(), List.of(), Optional.empty());
    }

    /// One that changes a routine.
    public static Draft of(Routine routine) {
        var slow = routine.getReady().compareTo(CHANGE) > 0;
        List<DraftRow> rows = new ArrayList<>();
        rest(slow ? routine.getReady() : Duration.ZERO).ifPresent(rows::add);
        for (var at = 0; at < routine.items().size(); at++) {
            var item = routine.items().get(at);
            if (at > 0) {
                item.change().flatMap(Draft::rest).ifPresent(rows::add);
            }
            rows.add(new DraftRow.Work(item.withChange(item.change().filter(Duration::isZero))));
        }
        rest(routine.close()).ifPresent(rows::add);
        return new Draft(routine.id(), routine.name(), routine.summary(), slow ? GET_READY : routine.getReady(),
                routine.change(), routine.slots(), rows, routine.frequency());
    }

    private static Optional<DraftRow> rest(Duration length) {
        return length.isPositive() ? Optional.of(new DraftRow.Rest(shorter(length))) : Optional.empty();
    }

    private static Duration shorter(Duration length) {
        return length.compareTo(DraftRow.Rest.LONGEST) > 0 ? DraftRow.Rest.LONGEST : length;
    }

    /// A new one that begins as a copy of this.
    public Draft copy(String copyName) {
        return withName(copyName).withId("");
    }

    /// The exercises without the rests, in their order.
    public List<RoutineItem> items() {
        return rows.stream().flatMap(row -> row instanceof DraftRow.Work(var item) ? Optional.of(item).stream()
                : Optional.<RoutineItem>empty().stream()).toList();
    }

    /// The exercise at a place; empty where a rest stands there, or nothing.
    public Optional<RoutineItem> item(int place) {
        return row(place).flatMap(row -> row instanceof DraftRow.Work(var item) ? Optional.of(item) : Optional.empty());
    }

    /// The length of the rest at a place; empty where there is none.
    public Optional<Duration> rest(int place) {
        return row(place).flatMap(row -> row instanceof DraftRow.Rest(var length) ? Optional.of(length)
                : Optional.empty());
    }

    private Optional<DraftRow> row(int place) {
        return place >= 0 && place < rows.size() ? Optional.of(rows.get(place)) : Optional.empty();
    }

    /// The routine that it makes. Rests that follow each other count as one.
    ///
    /// @param under its id
    /// @return empty while it has no name or holds no exercise
    public Optional<Routine> routine(String under) {
        if (name.isBlank() || items().isEmpty()) {
            return Optional.empty();
        }
        List<RoutineItem> items = new ArrayList<>();
        var ready = getReady;
        var rest = Duration.ZERO;
        for (var row : rows) {
            switch (row) {
                case DraftRow.Rest(var length) -> rest = shorter(rest.plus(length));
                case DraftRow.Work(var item) -> {
                    ready = items.isEmpty() && rest.isPositive() ? rest : ready;
                    items.add(items.isEmpty() || rest.isZero() ? item : item.withChange(Optional.of(rest)));
                    rest = Duration.ZERO;
                }
            }
        }
        return Optional.of(new Routine(under, name.strip(), note, ready, change, rest, slots, items, frequency));
    }

    public Draft withName(String changed) {
        return new Draft(id, changed, note, getReady, change, slots, rows, frequency);
    }

    public Draft withNote(String changed) {
        return new Draft(id, name, changed, getReady, change, slots, rows, frequency);
    }

    public Draft withChange(Duration changed) {
        return new Draft(id, name, note, getReady, changed, slots, rows, frequency);
    }

    public Draft withFrequency(Optional<Frequency> changed) {
        return new Draft(id, name, note, getReady, change, slots, rows, changed);
    }

    /// As the routine of that id from now on.
    public Draft withId(String changed) {
        return new Draft(changed, name, note, getReady, change, slots, rows, frequency);
    }

    /// With an exercise in the catalog's dose at a place; beyond the last: at the end.
    public Draft plus(int place, String exercise) {
        return plus(place, new DraftRow.Work(RoutineItem.plain(exercise)));
    }

    /// With something at a place; beyond the last: at the end.
    public Draft plus(int place, DraftRow row) {
        return with(all -> {
            all.add(Math.min(place, all.size()), row);
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

    /// With the same once more behind it.
    public Draft repeated(int place) {
        return with(all -> {
            all.add(place, all.get(place));
            return all;
        });
    }

    /// With another dose at a place; a rest stays as it is.
    public Draft dosed(int place, DoseChange dose) {
        return changed(place, item -> item.withDose(dose));
    }

    /// On other sides at a place; a rest stays as it is.
    public Draft sided(int place, Sides sides) {
        return changed(place, item -> item.withSides(sides));
    }

    /// With another length of the rest at a place; an exercise stays as it is.
    public Draft rested(int place, Duration length) {
        return set(place, row -> row instanceof DraftRow.Rest ? new DraftRow.Rest(length) : row);
    }

    /// With another exercise at a place, in the catalog's dose; the one that was there stays at hand for swapping back.
    public Draft swapped(int place, String exercise) {
        return changed(place, item -> new RoutineItem(exercise, DoseChange.NONE, item.change(),
                List.of(item.exercise())));
    }

    private Draft changed(int place, UnaryOperator<RoutineItem> change) {
        return set(place, row -> row instanceof DraftRow.Work(var item) ? new DraftRow.Work(change.apply(item)) : row);
    }

    private Draft set(int place, Function<DraftRow, DraftRow> change) {
        return with(all -> {
            all.set(place, change.apply(all.get(place)));
            return all;
        });
    }

    private Draft with(UnaryOperator<List<DraftRow>> edit) {
        return new Draft(id, name, note, getReady, change, slots, edit.apply(new ArrayList<>(rows)), frequency);
    }
}
