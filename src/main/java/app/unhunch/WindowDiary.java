package app.unhunch;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.link.Request;
import app.unhunch.store.Journal;
import app.unhunch.ui.history.Diary;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Hands what the History page changes to the agent, which alone writes the journal.
final class WindowDiary implements Diary {

    private final Journal journal;
    private final Consumer<Request> post;
    private final Supplier<Instant> now;
    private final UnaryOperator<String> names;

    /// @param journal makes the ids of new entries
    /// @param post leaves a request with the agent
    /// @param names what a routine or a move is called, by its id
    WindowDiary(Journal journal, Consumer<Request> post, Supplier<Instant> now,
            UnaryOperator<String> names) {
        this.journal = journal;
        this.post = post;
        this.now = now;
        this.names = names;
    }

    @Override
    public Runnable add(Entry entry) {
        var added = journal.adding(entry, now.get());
        post.accept(new Request.Write(added));
        return () -> remove(added.id());
    }

    @Override
    public void put(String id, Entry entry) {
        post.accept(new Request.Write(new Change.Edit(id, now.get(), entry)));
    }

    @Override
    public void remove(String id) {
        post.accept(new Request.Write(new Change.Delete(id, now.get())));
    }

    @Override
    public String routine(String id) {
        return names.apply(id);
    }
}
