package app.unhunch.desktop.audio;

/// How much something needs to be heard.
public enum Urgency {

    /// Heard if nothing else wants to be.
    WHEN_FREE,

    /// Heard in its turn.
    SOON,

    /// Heard before anything that waits; cuts words that are less urgent.
    NOW
}
