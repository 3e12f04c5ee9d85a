package app.unhunch.breaks;

/// How a session ended.
public enum SessionEnd {

    /// All of it was done.
    FINISHED,

    /// The user ended it before.
    EARLY,

    /// The window or the terminal went away and told nothing.
    LOST
}
