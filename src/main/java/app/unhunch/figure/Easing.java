package app.unhunch.figure;

/// How a limb speeds up and slows down.
final class Easing {

    private Easing() {}

    /// Minimum jerk: the way people move. Takes and gives 0 to 1.
    static double minimumJerk(double t) {
        return t * t * t * (10 - 15 * t + 6 * t * t);
    }

    /// The time at which [#minimumJerk(double)] has come to `way`.
    static double timeOf(double way) {
        var low = 0.0;
        var high = 1.0;
        for (var i = 0; i < 24; i++) {
            var middle = (low + high) / 2;
            if (minimumJerk(middle) < way) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
