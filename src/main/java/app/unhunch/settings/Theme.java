package app.unhunch.settings;

/// Light or dark.
public enum Theme {

    /// As the desktop says, live.
    SYSTEM, LIGHT, DARK
}
