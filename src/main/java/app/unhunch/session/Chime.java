package app.unhunch.session;

/// The sounds of a session.
public enum Chime {

    /// A move, or a piece of it, begins.
    START,
    /// Half of a long hold is over.
    HALF_WAY,
    /// One of the last seconds.
    TICK,
    /// All moves are over; what comes is sitting or standing tall.
    END,
    /// Change over to the other side.
    SIDE,
    /// A rest begins.
    REST,
    /// A repetition or a breath begins.
    REP,
    /// Another move, or another part of one, comes up.
    NEXT,
    /// The session is complete.
    DONE
}
