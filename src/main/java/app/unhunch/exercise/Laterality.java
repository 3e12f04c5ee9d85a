package app.unhunch.exercise;

/// Whether an exercise is done once, or once for each side of the body.
public enum Laterality {
    BILATERAL, PER_SIDE
}
