package app.unhunch.ui.routines;

import app.unhunch.routine.DraftRow;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Stepper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What can be done with the rows of a routine that is put together: each change is one step that can be taken back, and is
/// said to those who hear the screen. Lives on the FX thread; touches no control.
final class RowEdits {

    private static final DraftRow.Rest REST = new DraftRow.Rest(Duration.ofMinutes(1));

    private final ReadOnlyObjectWrapper<Optional<RoutinesViewModel.Undo>> undone = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final Bench bench;
    private final RowNumbers numbers;
    private final Supplier<List<BuilderScreen.Row>> shown;
    private final Texts texts;
    private final Consumer<String> heard;

    /// @param shown the rows as they are on the page
    /// @param heard says something to those who hear the screen
    RowEdits(Bench bench, RowNumbers numbers, Supplier<List<BuilderScreen.Row>> shown, Texts texts,
            Consumer<String> heard) {
        this.bench = bench;
        this.numbers = numbers;
        this.shown = shown;
        this.texts = texts;
        this.heard = heard;
    }

    /// What was done last and can be taken back by a click.
    ReadOnlyObjectProperty<Optional<RoutinesViewModel.Undo>> undoneProperty() {
        return undone.getReadOnlyProperty();
    }

    /// Adds a move at the end, or a rest of a minute.
    ///
    /// @param move its id, or [Finder#REST]
    void add(String move) {
        add(count(), move);
    }

    /// Adds a move behind the row that the keyboard is on, or a rest.
    void addBehind(String move) {
        add(bench.chosen() + 1, move);
    }

    /// Adds a move at a place, or a rest; beyond the last: at the end.
    void add(int place, String move) {
        var draft = bench.draft();
        var there = Math.min(place, count());
        bench.edit(move.equals(Finder.REST) ? draft.plus(there, REST) : draft.plus(there, move), there);
        say("heard.added", name(there), there + 1, count());
    }

    void remove(int place) {
        if (isRow(place)) {
            var name = name(place);
            bench.edit(bench.draft().without(place), place);
            undone.set(Optional.of(new RoutinesViewModel.Undo(texts.get("removed", name), bench::undo)));
        }
    }

    /// Puts a row at another place; beyond the ends: at the end.
    void move(int from, int to) {
        var there = Math.clamp(to, 0, Math.max(0, count() - 1));
        if (isRow(from) && from != there) {
            bench.edit(bench.draft().moved(from, there), there);
            say("heard.moved", name(there), there + 1, count());
        }
    }

    void repeat(int place) {
        bench.edit(bench.draft().repeated(place), place + 1);
    }

    /// Changes the number that a row shows, one step.
    void step(int place, Stepper.Way way) {
        bench.choose(place);
        numbers.step(place, way);
        heard.accept(shown.get().get(place).dose());
    }

    void swap(BuilderScreen.Swap swap) {
        bench.edit(bench.draft().swapped(swap.place(), swap.move()), swap.place());
    }

    private boolean isRow(int place) {
        return place >= 0 && place < count();
    }

    private int count() {
        return bench.draft().rows().size();
    }

    private String name(int place) {
        return shown.get().get(place).name();
    }

    private void say(String key, Object... arguments) {
        heard.accept(texts.get(key, arguments));
    }
}
