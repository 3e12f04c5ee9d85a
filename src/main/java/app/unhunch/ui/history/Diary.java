package app.unhunch.ui.history;

import app.unhunch.history.Entry;

/// Where entries are kept. Every method returns at once; what changed comes back as a new history.
public interface Diary {

    /// Keeps a new entry; what it gives takes that back.
    Runnable add(Entry entry);

    /// Gives an entry another content, or brings one back that was taken away.
    void put(String id, Entry entry);

    /// Takes an entry away.
    void remove(String id);

    /// What the routine with that id is called; the id where there is none any more.
    String routine(String id);
}
