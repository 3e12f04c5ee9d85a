package app.unhunch.session;

/// Why a session stands still.
public enum PauseReason {

    /// The user asked for it.
    USER,
    /// The computer slept.
    SLEEP,
    /// Something hurts; the move that did is over.
    HURT
}
