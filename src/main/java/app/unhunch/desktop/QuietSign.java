package app.unhunch.desktop;

/// A sign seen on the desktop that now is a bad moment for a break.
public enum QuietSign {

    /// Another program uses the microphone.
    CALL,

    /// The window in front covers the whole screen.
    FULL_SCREEN,

    /// The notification server was told to be silent.
    DO_NOT_DISTURB,

    /// One of the chosen programs runs.
    PROGRAM,

    /// The computer runs on its battery.
    BATTERY
}
