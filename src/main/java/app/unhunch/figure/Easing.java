package app.unhunch.figure;

/// How a limb speeds up and slows down.
final class Easing {

    private Easing() {}

    /// Minimum jerk: the way people move. Takes and gives 0 to 1.
    static double minimumJerk(double t) {
        return t * t * t * (10 - 15 * t + 6 * t * t);
    }
}
