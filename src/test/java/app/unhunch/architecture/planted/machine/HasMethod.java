package app.unhunch.architecture.planted.machine;

/// Locks a method.
public final class HasMethod {

    private int count;

    /// Counts.
    public synchronized int count() {
        return ++count;
    }
}
