package app.unhunch.exercise;

import java.time.Duration;

/// Multiplies and divides times in whole nanoseconds. [Duration] does so with decimals of any size, whose tables alone cost
/// every start of the program more than the rest of the catalog's doses.
///
/// All times are shorter than 292 years; more is an [ArithmeticException].
public final class Lengths {

    private Lengths() {}

    /// A time, over and over.
    ///
    /// @param count how often, any number
    public static Duration times(Duration each, long count) {
        return Duration.ofNanos(Math.multiplyExact(each.toNanos(), count));
    }

    /// How often a time fits into another one as a whole, rounded towards zero.
    ///
    /// @param each longer than nothing
    public static long count(Duration whole, Duration each) {
        return whole.toNanos() / each.toNanos();
    }

    /// The half of a time, rounded towards zero.
    public static Duration half(Duration whole) {
        return Duration.ofNanos(whole.toNanos() / 2);
    }
}
