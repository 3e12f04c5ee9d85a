package app.unhunch.breaks;

/// Why a break is held now. Lock and sleep are none: they are absence.
public enum QuietReason {

    /// Another program uses the microphone. Whoever talks is at the desk, even without input.
    CALL,

    /// A window covers the screen.
    FULL_SCREEN,

    /// The desktop was told to be silent.
    DO_NOT_DISTURB,

    /// A chosen program runs.
    PROGRAM,

    /// The computer runs on its battery.
    BATTERY,

    /// The user paused breaks.
    PAUSE
}
