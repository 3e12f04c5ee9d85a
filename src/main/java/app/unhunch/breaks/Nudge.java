package app.unhunch.breaks;

/// A word that asks for no break.
public enum Nudge {

    /// Look far away for 20 s.
    EYE_REST,

    /// Sit up.
    POSTURE,

    /// Enough was sat for today.
    DAILY_LIMIT
}
