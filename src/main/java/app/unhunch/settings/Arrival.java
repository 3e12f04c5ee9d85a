package app.unhunch.settings;

/// How a break arrives when it is due.
public enum Arrival {

    /// The notice stays where it is and waits.
    QUIET,

    /// The break window opens beside the work, without taking the keyboard.
    WINDOW,

    /// A calm full screen.
    FULL,

    /// The same, with the other screens calm beside it.
    ALL
}
