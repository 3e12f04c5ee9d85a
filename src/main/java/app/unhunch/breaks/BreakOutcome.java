package app.unhunch.breaks;

/// What became of a break; there is no other word.
public enum BreakOutcome {

    /// Its notice was shown.
    ANNOUNCED,

    /// The user, or its arrival, began it.
    STARTED,

    /// Its session was done for at least the length of the break.
    TAKEN,

    /// Its session was ended before that.
    PART,

    /// It was put off.
    SNOOZED,

    /// The user left it out.
    SKIPPED,

    /// Nobody answered.
    MISSED,

    /// It was kept back by quiet reasons.
    HELD,

    /// The user was away from the desk long enough for it to count as rest.
    AWAY
}
