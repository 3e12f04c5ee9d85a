package app.unhunch.desktop;

/// Something that goes on until it is closed.
@FunctionalInterface
public interface Watch extends AutoCloseable {

    /// Ends it; a second call does nothing.
    @Override
    void close();
}
