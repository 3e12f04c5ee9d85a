package app.unhunch.desktop;

/// A part of the desktop that can say how it is doing.
public interface Sense extends AutoCloseable {

    /// What it last saw, from where, and what went wrong; never blocks.
    SenseReport report();

    /// Lets go of connections and threads; later calls do nothing.
    @Override
    void close();
}
