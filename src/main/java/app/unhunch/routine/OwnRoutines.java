package app.unhunch.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The routines that the user made, in their order, whether they can be played or not.
///
/// @param all by no other key than their own id, each once
/// @param flaws what of the file could not be read, as `path:line:column: what is wrong`; nothing of that is lost
public record OwnRoutines(List<Routine> all, List<String> flaws) {

    /// None yet.
    public static final OwnRoutines NONE = new OwnRoutines(List.of(), List.of());

    public OwnRoutines {
        all = List.copyOf(all);
        flaws = List.copyOf(flaws);
    }

    /// The routine with that id.
    public Optional<Routine> find(String id) {
        return all.stream().filter(routine -> routine.id().equals(id)).findFirst();
    }

    /// Where a routine stands, from 0; behind the last where there is none with that id.
    public int place(String id) {
        return find(id).map(all::indexOf).orElseGet(all::size);
    }

    /// These routines after a change; applying it twice does the same.
    public OwnRoutines with(RoutineChange change) {
        var changed = new ArrayList<>(all);
        switch (change) {
            case RoutineChange.Put(var place, var routine) -> {
                changed.removeIf(one -> one.id().equals(routine.id()));
                changed.add(Math.min(place, changed.size()), routine);
            }
            case RoutineChange.Remove(var id) -> changed.removeIf(one -> one.id().equals(id));
        }
        return new OwnRoutines(changed, flaws);
    }
}
