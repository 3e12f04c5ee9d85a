package app.unhunch.routine;

import java.util.ArrayList;
import java.util.List;

/// A draft with every step that can be taken back or done again. Immutable.
///
/// @param past the drafts before, the first first
/// @param now as it stands
/// @param future what was taken back, the next to be done again first
public record Edits(List<Draft> past, Draft now, List<Draft> future) {

    private static final int MOST = 200;

    public Edits {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /// Nothing done yet.
    public static Edits of(Draft draft) {
        return new Edits(List.of(), draft, List.of());
    }

    /// One step on; one that changes nothing is none.
    public Edits then(Draft next) {
        if (next.equals(now)) {
            return this;
        }
        var before = new ArrayList<>(past);
        before.add(now);
        return new Edits(before.subList(Math.max(0, before.size() - MOST), before.size()), next, List.of());
    }

    /// Every draft as the routine of that id from now on: it was kept.
    public Edits under(String id) {
        return new Edits(past.stream().map(draft -> draft.withId(id)).toList(), now.withId(id),
                future.stream().map(draft -> draft.withId(id)).toList());
    }

    /// One step back; with none to go back, as it is.
    public Edits undone() {
        if (past.isEmpty()) {
            return this;
        }
        var after = new ArrayList<>(future);
        after.addFirst(now);
        return new Edits(past.subList(0, past.size() - 1), past.getLast(), after);
    }

    /// One step done again; with none taken back, as it is.
    public Edits redone() {
        if (future.isEmpty()) {
            return this;
        }
        var before = new ArrayList<>(past);
        before.add(now);
        return new Edits(before, future.getFirst(), future.subList(1, future.size()));
    }
}
