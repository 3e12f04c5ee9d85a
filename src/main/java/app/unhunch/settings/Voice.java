package app.unhunch.settings;

/// How much is spoken.
public enum Voice {

    /// Nothing.
    OFF,

    /// Moves, sides, changes and the end.
    KEY,

    /// Each repetition and half way, too.
    EVERYTHING
}
