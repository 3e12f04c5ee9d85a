package app.unhunch.ui.history;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A diary that only notes what it is asked for.
final class Kept implements Diary {

    private final List<Change> changes = new ArrayList<>();

    List<Change> changes() {
        return List.copyOf(changes);
    }

    @Override
    public Runnable add(Entry entry) {
        changes.add(new Change.Add("new", entry));
        return () -> remove("new");
    }

    @Override
    public void put(String id, Entry entry) {
        changes.add(new Change.Edit(id, Instant.EPOCH, entry));
    }

    @Override
    public void remove(String id) {
        changes.add(new Change.Delete(id, Instant.EPOCH));
    }

    @Override
    public String routine(String id) {
        return "Routine " + id;
    }
}
