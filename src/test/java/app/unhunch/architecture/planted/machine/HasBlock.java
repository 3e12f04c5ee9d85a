package app.unhunch.architecture.planted.machine;

/// Locks a block.
public final class HasBlock {

    private int count;

    /// Counts.
    public int count() {
        synchronized (this) {
            return ++count;
        }
    }
}
