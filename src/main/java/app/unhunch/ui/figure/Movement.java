package app.unhunch.ui.figure;

/// How much a figure moves.
public enum Movement {
    /// As the person does.
    FULL,
    /// Key poses only, each fading into the next.
    STILLS
}
