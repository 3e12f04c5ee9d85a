package app.unhunch.ui.library;

/// In which order moves are shown.
public enum Sort {
    SUGGESTED, NAME, SHORTEST, LEAST_USED
}
