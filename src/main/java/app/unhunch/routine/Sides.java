package app.unhunch.routine;

import app.unhunch.exercise.Side;
import java.util.List;

/// The sides of the body that a sided exercise of a routine is done on, in their order. Without meaning for one that is not
/// sided.
public enum Sides {

    /// As the catalog has it: right, then left.
    BOTH,
    /// The left side before the right one.
    LEFT_FIRST,
    /// The right side alone.
    RIGHT,
    /// The left side alone.
    LEFT;

    /// The sides one after the other, one or two.
    public List<Side> order() {
        return switch (this) {
            case BOTH -> List.of(Side.RIGHT, Side.LEFT);
            case LEFT_FIRST -> List.of(Side.LEFT, Side.RIGHT);
            case RIGHT -> List.of(Side.RIGHT);
            case LEFT -> List.of(Side.LEFT);
        };
    }
}
