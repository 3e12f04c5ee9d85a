package app.unhunch.desktop;

/// Keeps windows of this process that no window manager places in front of those that are raised later.
@FunctionalInterface
public interface InFront {

    /// Keeps all of them there until the answer is closed. Never blocks: where the desktop has no way, nothing is kept.
    Watch keep();

    /// Used where windows stay in front by themselves.
    static InFront none() {
        return () -> () -> {};
    }
}
