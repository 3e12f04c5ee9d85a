package app.unhunch.exercise;

/// The side of the body that works; [#BOTH] where the sides work together.
public enum Side {
    BOTH, LEFT, RIGHT;

    /// The side that comes after this one when sides are switched.
    public Side other() {
        return switch (this) {
            case BOTH -> BOTH;
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
        };
    }
}
