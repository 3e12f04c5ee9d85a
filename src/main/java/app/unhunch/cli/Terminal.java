package app.unhunch.cli;

import java.util.function.IntConsumer;

/// Where a text session is shown and where its keys come from.
public interface Terminal extends AutoCloseable {

    /// What is given to the listener of keys once no more can come.
    int END_OF_KEYS = -1;

    /// Shows a line that stays.
    void line(String text);

    /// Shows what changes from moment to moment, in place of what was shown so before; nothing where lines only grow.
    void status(String text);

    /// Room of the status in characters, 0 where none is shown.
    int width();

    /// Starts listening. The listener is called on a thread of its own, with the code of each key; with [#END_OF_KEYS]
    /// once, when no more can come.
    void listen(IntConsumer key);

    /// Leaves the terminal as it was found.
    @Override
    void close();
}
