package app.unhunch.ui.routines;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Laterality;
import app.unhunch.routine.Draft;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Sides;
import app.unhunch.ui.kit.Stepper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The numbers of a row: how much of a move and on which sides, or how long a rest. Touches no control.
final class RowNumbers {

    private final Supplier<Draft> draft;
    private final Consumer<Draft> edit;
    private final Function<String, Optional<Exercise>> find;
    private final RowWriter writer;

    /// @param edit takes one step on
    /// @param find finds a move by its id
    RowNumbers(Supplier<Draft> draft, Consumer<Draft> edit, Function<String, Optional<Exercise>> find,
            RowWriter writer) {
        this.draft = draft;
        this.edit = edit;
        this.find = find;
        this.writer = writer;
    }

    /// The move of a row; empty for a rest, and where the catalog has it no more.
    Optional<Exercise> move(int place) {
        return draft.get().item(place).map(RoutineItem::exercise).flatMap(find);
    }

    /// What differs from the catalog's dose in a row.
    DoseChange dose(int place) {
        return draft.get().item(place).map(RoutineItem::dose).orElse(DoseChange.NONE);
    }

    /// The numbers of a move that can be typed; none for a rest.
    List<AmountRow> amounts(int place) {
        return move(place).map(move -> writer.amounts(move, dose(place))).orElse(List.of());
    }

    /// The seconds of a rest; empty for a move.
    Optional<String> rest(int place) {
        return draft.get().rest(place).map(Duration::toSeconds).map(seconds -> Long.toString(seconds));
    }

    /// The sides of a sided move; empty for everything else.
    Optional<Sides> sides(int place) {
        return draft.get().item(place).filter(_ -> move(place)
                .filter(move -> move.laterality() == Laterality.PER_SIDE).isPresent()).map(RoutineItem::sides);
    }

    /// Changes the number that a row shows, one step.
    void step(int place, Stepper.Way way) {
        move(place).ifPresent(move -> edit.accept(draft.get().dosed(place, Doses.stepped(move, dose(place), way))));
        draft.get().rest(place).ifPresent(length -> edit.accept(draft.get().rested(place, Doses.stepped(length, way))));
    }

    /// Takes a number that was typed.
    ///
    /// @return whether it is one
    boolean type(int place, Amount amount, String typed) {
        var changed = move(place).flatMap(move -> Doses.typed(move, dose(place), amount, typed));
        changed.ifPresent(dose -> edit.accept(draft.get().dosed(place, dose)));
        return changed.isPresent();
    }

    /// Takes the length of a rest that was typed, in seconds.
    ///
    /// @return whether it is one
    boolean typeRest(int place, String typed) {
        var length = Doses.rest(typed);
        length.ifPresent(time -> edit.accept(draft.get().rested(place, time)));
        return length.isPresent();
    }

    /// Does a move on other sides.
    void sides(int place, Sides sides) {
        edit.accept(draft.get().sided(place, sides));
    }

    /// As the catalog has it.
    void reset(int place) {
        edit.accept(draft.get().dosed(place, DoseChange.NONE).sided(place, Sides.BOTH));
    }
}
