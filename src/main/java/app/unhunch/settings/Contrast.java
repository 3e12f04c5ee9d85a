package app.unhunch.settings;

/// How strong outlines and text are.
public enum Contrast {

    /// As the desktop says, live.
    SYSTEM,

    /// As drawn.
    NORMAL,

    /// Stronger outlines, no tinted areas.
    HIGH
}
