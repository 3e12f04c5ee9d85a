package app.unhunch.desktop;

import java.util.function.Consumer;

/// Shows one message outside our windows. Never throws and never blocks: what became of a notice is
/// told to the listener, so that a missing message cannot stop a break.
public interface Notifier extends Sense {

    /// Tells `listener` everything from now on; replaces an earlier listener.
    void listen(Consumer<NotifierEvent> listener);

    /// Shows `notice` in place of the one that is live, if any. Answered by [NotifierEvent.Shown] or
    /// [NotifierEvent.Failed] with its id.
    void show(Notice notice);

    /// Takes the notice `id` away; one that is not live is left alone.
    void withdraw(long id);

    /// What the server can do, as far as it is known; asking starts no server.
    NotifierAbilities abilities();

    /// Used where the desktop offers nothing: every notice fails.
    static Notifier none() {
        return new NoNotifier();
    }
}
