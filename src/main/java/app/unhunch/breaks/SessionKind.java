package app.unhunch.breaks;

/// Where a session came from.
public enum SessionKind {

    /// It is the session of a break that this scheduler opened or that the user asked for.
    BREAK,

    /// Any other: a session of the plan, of the library, in a terminal.
    OTHER
}
