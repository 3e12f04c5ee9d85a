package app.unhunch.routine;

import app.unhunch.exercise.Side;
import java.util.List;

/// The sides of the body that a sided exercise of a routine is done on, in their order. Without meaning for one that is not
/// sided.
public enum Sides {

    /// As the catalog has it: right, then left.
    BOTH(Side.RIGHT, Side.LEFT),
    /// The left side before the right one.
    LEFT_FIRST(Side.LEFT, Side.RIGHT),
    /// The right side alone.
    RIGHT(Side.RIGHT),
    /// The left side alone.
    LEFT(Side.LEFT);

    private final List<Side> order;

    Sides(Side... order) {
        this.order = List.of(order);
    }

    /// The sides one after the other, one or two.
    public List<Side> order() {
        return order;
    }
}
