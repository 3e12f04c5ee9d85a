package app.unhunch.session;

/// What became of a move.
public enum MoveOutcome {

    /// All of it was done.
    DONE,
    /// Some of it was done.
    PART,
    /// None of it was done.
    SKIPPED,
    /// It was ended because something hurt.
    HURT
}
