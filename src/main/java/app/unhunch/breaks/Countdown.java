package app.unhunch.breaks;

import java.time.Duration;

/// How a time that is left is shown: whole minutes, and minutes and seconds in the last five. Both are rounded up, so
/// that nothing shows zero before it is over.
///
/// @param form which of the two
/// @param minutes whole minutes, not capped at 59
/// @param seconds 0 to 59; zero in [Form#MINUTES]
/// @param changes how long this stays right
public record Countdown(Form form, long minutes, int seconds, Duration changes) {

    private static final Duration CLOSE = Duration.ofMinutes(5);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// Which of the two.
    public enum Form {

        /// Such as "34 min".
        MINUTES,

        /// Such as "4:07".
        CLOCK
    }

    /// How `left` is shown; negative counts as zero.
    public static Countdown of(Duration left) {
        if (left.compareTo(CLOSE) > 0) {
            return new Countdown(Form.MINUTES, up(left, MINUTE), 0, rest(left, MINUTE));
        }
        if (!left.isPositive()) {
            return new Countdown(Form.CLOCK, 0, 0, Duration.ofDays(1));
        }
        var seconds = up(left, SECOND);
        return new Countdown(Form.CLOCK, seconds / 60, (int) (seconds % 60), rest(left, SECOND));
    }

    private static long up(Duration left, Duration unit) {
        return left.plus(unit).minusNanos(1).dividedBy(unit);
    }

    /// Time until `left` is one `unit` less when rounded up.
    private static Duration rest(Duration left, Duration unit) {
        return left.minus(unit.multipliedBy(up(left, unit) - 1));
    }
}
