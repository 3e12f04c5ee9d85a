package app.unhunch.ui.routines;

import app.unhunch.routine.Draft;
import app.unhunch.routine.Edits;

/// The routine that is being put together: every step of it that can be taken back, what of it is kept, and the row that
/// the keyboard is on. Touches no control.
final class Bench {

    private final Runnable changed;
    private Edits edits = Edits.of(Draft.named(""));
    private Draft kept = edits.now();
    private int chosen = -1;

    /// A bench with nothing on it.
    ///
    /// @param changed is told whenever the draft, or what of it is kept, may be another
    Bench(Runnable changed) {
        this.changed = changed;
    }

    /// Begins with a draft.
    ///
    /// @param before what of it is kept already
    void begin(Draft draft, Draft before) {
        edits = Edits.of(draft);
        kept = before;
        chosen = draft.rows().isEmpty() ? -1 : 0;
        changed.run();
    }

    Draft draft() {
        return edits.now();
    }

    /// The row that the keyboard is on, from 0; -1 where there is none.
    int chosen() {
        return chosen;
    }

    boolean isChanged() {
        return !edits.now().equals(kept);
    }

    boolean canUndo() {
        return !edits.past().isEmpty();
    }

    boolean canRedo() {
        return !edits.future().isEmpty();
    }

    /// One step on; the keyboard stays where it is.
    void edit(Draft next) {
        edit(next, chosen);
    }

    /// One step on, with the keyboard on a row.
    void edit(Draft next, int row) {
        edits = edits.then(next);
        choose(row);
        changed.run();
    }

    /// Puts the keyboard on a row, or the nearest that there is.
    ///
    /// @return whether it was on another
    boolean choose(int row) {
        var rows = edits.now().rows().size();
        var there = rows == 0 ? -1 : Math.clamp(row, 0, rows - 1);
        var other = there != chosen;
        chosen = there;
        return other;
    }

    void undo() {
        edits = edits.undone();
        choose(chosen);
        changed.run();
    }

    void redo() {
        edits = edits.redone();
        choose(chosen);
        changed.run();
    }

    /// It is kept as it stands, under an id.
    void keep(String id) {
        edits = edits.under(id);
        kept = edits.now();
        changed.run();
    }
}
