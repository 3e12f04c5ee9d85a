package app.unhunch.session;

/// How a session came to its end.
public enum Ending {

    /// It ran to its end, and something was done.
    COMPLETED,
    /// The user ended it early and keeps what was done, or reached the end having skipped everything.
    KEPT,
    /// The user ended it and wants it forgotten.
    DISCARDED,
    /// It ended because something hurt.
    HURT
}
