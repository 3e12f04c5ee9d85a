package app.unhunch.breaks;

/// What the scheduler is about, in one word.
public enum BreakPhase {

    /// Nothing was heard yet.
    STARTING,

    /// The user sits and the time to the next break runs.
    WORKING,

    /// The notice is shown.
    NOTICE,

    /// The break is due and waits, or its window opens.
    DUE,

    /// A session runs.
    ON_BREAK,

    /// A break is over and the user has not said yet that they are back.
    RESTING,

    /// A break is due and held by quiet reasons.
    HELD,

    /// The user paused breaks.
    PAUSED,

    /// Nobody is at the desk.
    AWAY,

    /// The screen is locked.
    LOCKED,

    /// It is lunch.
    LUNCH,

    /// Working hours are over, or have not begun.
    OUTSIDE_HOURS
}
