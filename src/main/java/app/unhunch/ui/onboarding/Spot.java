package app.unhunch.ui.onboarding;

import java.util.Locale;

/// A place on the map of the back. Where it lies is counted in the units of the map, from the top left corner.
enum Spot {
    NECK(134, 92, 34), LEFT_SHOULDER(84, 126, 32), RIGHT_SHOULDER(184, 126, 32), BETWEEN_BLADES(134, 155, 44), MID_BACK(
            134, 216, 34);

    private final double x;
    private final double y;
    private final double reach;

    Spot(double x, double y, double reach) {
        this.x = x;
        this.y = y;
        this.reach = reach;
    }

    /// The one with a key of [#id()].
    ///
    /// @throws IllegalArgumentException if there is none
    static Spot of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    /// How far its glow reaches.
    double reach() {
        return reach;
    }

    /// Its key, such as `between-blades`.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
