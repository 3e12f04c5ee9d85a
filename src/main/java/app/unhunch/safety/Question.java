package app.unhunch.safety;

/// Why the warning signs are to be asked about before anything else.
public enum Question {

    /// They were never asked about.
    FIRST,

    /// The day after an emergency answer is over.
    DAY_AFTER,

    /// It hurts now.
    PAIN_NOW,

    /// A pain score of 6 or more.
    HIGH_PAIN,

    /// A score that rose by 2 or more within a session.
    RISE,

    /// It has hurt for 14 days.
    FOURTEEN_DAYS
}
