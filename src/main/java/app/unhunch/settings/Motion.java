package app.unhunch.settings;

/// How much moves on the screen.
public enum Motion {

    /// As the desktop says, live.
    SYSTEM,

    /// Figures change pose without moving; rings step each second.
    REDUCED,

    /// Everything moves.
    FULL
}
