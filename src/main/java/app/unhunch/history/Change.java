package app.unhunch.history;

import java.time.Instant;

/// What can happen to the history. Nothing is ever overwritten: later changes speak about earlier entries by their id.
public sealed interface Change {

    /// The entry that is spoken about.
    String id();

    /// A new entry.
    record Add(String id, Entry entry) implements Change {}

    /// Another content for an entry, or its return after it was taken back.
    ///
    /// @param at when it was changed; the latest change counts, whichever device it was made on
    record Edit(String id, Instant at, Entry entry) implements Change {}

    /// An entry taken back.
    ///
    /// @param at when it was taken back
    record Delete(String id, Instant at) implements Change {}
}
