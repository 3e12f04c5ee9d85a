package app.unhunch.desktop;

/// What happened to the log-in session or the machine.
public enum SessionChange {

    /// The machine is about to sleep.
    SLEEPING,

    /// It woke up.
    WOKE,

    /// The screen is locked, or its saver covers it.
    LOCKED,

    /// The screen is open again.
    UNLOCKED,

    /// The machine is about to go off.
    SHUTTING_DOWN
}
