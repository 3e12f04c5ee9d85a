package app.unhunch.routine;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Equipment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A routine unfolded into the steps of a session, in the order in which they are played.
///
/// @param routine what was unfolded
/// @param moves its exercises, at least one
/// @param steps what is counted down, those of one move together
public record Timeline(Routine routine, List<Move> moves, List<Step> steps) {

    public Timeline {
        moves = List.copyOf(moves);
        steps = List.copyOf(steps);
    }

    /// Unfolds a routine.
    ///
    /// @throws IllegalArgumentException if the catalog lacks one of its exercises; ask [#missing] first
    public static Timeline of(Routine routine, Catalog catalog) {
        var missing = missing(routine, catalog);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("routine '%s' needs %s".formatted(routine.id(), missing));
        }
        var moves = routine.items().stream()
                .flatMap(item -> catalog.find(item.exercise()).stream()
                        .map(exercise -> new Move(exercise, item.dose(), item.alternatives(), item.sides())))
                .toList();
        return of(routine, moves);
    }

    /// Unfolds a routine whose moves differ from those of the catalog.
    ///
    /// @param moves one for each of its items, in their order
    public static Timeline of(Routine routine, List<Move> moves) {
        if (moves.size() != routine.items().size()) {
            throw new IllegalArgumentException(
                    "routine '%s' has %s items, not %s".formatted(routine.id(), routine.items().size(), moves.size()));
        }
        return new Timeline(routine, moves, Unfolding.of(routine, moves));
    }

    /// Ids of the exercises of a routine that a catalog lacks, in their order.
    public static List<String> missing(Routine routine, Catalog catalog) {
        return routine.items().stream().map(RoutineItem::exercise).filter(id -> catalog.find(id).isEmpty()).toList();
    }

    /// Time of all steps; those without a clock count nothing.
    public Duration length() {
        return startOf(steps.size());
    }

    /// When a step starts if nothing is skipped, counted from the start of the first; that of the step after the last
    /// is the end.
    public Duration startOf(int index) {
        return steps.subList(0, index).stream().map(Timeline::time).reduce(Duration.ZERO, Duration::plus);
    }

    /// What is left of all steps at a time since the start of one of them.
    public Duration left(int index, Duration position) {
        return length().minus(startOf(index + 1)).plus(steps.get(index).left(position));
    }

    /// The step after one, if there is one.
    public Optional<Step> after(int index) {
        return index + 1 < steps.size() ? Optional.of(steps.get(index + 1)) : Optional.empty();
    }

    /// Place of the first step of a move, which is its lead-in if it has one; for the number of moves, the place of
    /// what comes after all moves.
    public int firstOf(int move) {
        return indices().filter(index -> belongs(index, move)).findFirst().orElseGet(this::endOfMoves);
    }

    /// Place of the first step of a move in which it is done.
    public int workOf(int move) {
        return indices().filter(index -> belongs(index, move) && steps.get(index).phase().isWork()).findFirst()
                .orElseThrow();
    }

    /// Place of the last step of a move.
    public int lastOf(int move) {
        return firstOf(move + 1) - 1;
    }

    /// Time of a move, with its pauses and without its lead-in.
    public Duration lengthOf(int move) {
        return startOf(lastOf(move) + 1).minus(startOf(workOf(move)));
    }

    /// How much of a move is over at a time since the start of a step of any move, 0 to 1; the lead-in does not count.
    public double progressOf(int move, int index, Duration position) {
        if (index < workOf(move)) {
            return 0;
        }
        if (index > lastOf(move) || lengthOf(move).isZero()) {
            return index > lastOf(move) ? 1 : 0;
        }
        var step = steps.get(index);
        var over = startOf(index + 1).minus(step.left(position)).minus(startOf(workOf(move)));
        return (double) over.toNanos() / lengthOf(move).toNanos();
    }

    /// Everything that is needed at some point.
    public Set<Equipment> equipment() {
        var all = EnumSet.noneOf(Equipment.class);
        moves.forEach(move -> all.addAll(move.exercise().equipment()));
        return Set.copyOf(all);
    }

    /// This timeline with more time for one step, as [Step#longer] gives it.
    public Timeline longer(int index, Duration more) {
        var changed = new ArrayList<>(steps);
        changed.set(index, steps.get(index).longer(more));
        return new Timeline(routine, moves, changed);
    }

    /// This timeline with another exercise in the place of a move.
    public Timeline swapped(int move, Move other) {
        var changed = new ArrayList<>(moves);
        changed.set(move, other);
        var fresh = new Timeline(routine, changed, Unfolding.of(routine, changed));
        var all = new ArrayList<>(steps.subList(0, firstOf(move)));
        all.addAll(fresh.steps.subList(fresh.firstOf(move), fresh.firstOf(move + 1)));
        all.addAll(steps.subList(firstOf(move + 1), steps.size()));
        return new Timeline(routine, changed, all);
    }

    private static Duration time(Step step) {
        return step.length().orElse(Duration.ZERO);
    }

    private boolean belongs(int index, int move) {
        return steps.get(index).move() == move && steps.get(index).phase() != Phase.CLOSE;
    }

    private int endOfMoves() {
        return (int) steps.stream().takeWhile(step -> step.phase() != Phase.CLOSE).count();
    }

    private IntStream indices() {
        return IntStream.range(0, steps.size());
    }
}
