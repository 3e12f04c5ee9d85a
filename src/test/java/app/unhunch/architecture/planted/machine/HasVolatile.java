package app.unhunch.architecture.planted.machine;

/// Has a volatile field.
public final class HasVolatile {

    private volatile boolean done;

    /// Whether it is done.
    public boolean isDone() {
        return done;
    }

    /// Makes it done.
    public void finish() {
        done = true;
    }
}
