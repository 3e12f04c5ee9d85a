package app.unhunch.desktop;

/// Keeps the screen from going dark.
public interface KeepAwake extends Sense {

    /// Holds the screen awake until the answer is closed, or this program ends. Never blocks: where
    /// the desktop refuses, nothing is held and the report says so.
    ///
    /// @param reason shown by some desktops, already translated
    Watch hold(String reason);

    /// Used where nothing can hold it.
    static KeepAwake none() {
        return new NoKeepAwake();
    }
}
