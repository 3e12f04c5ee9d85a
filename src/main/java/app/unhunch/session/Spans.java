package app.unhunch.session;

import java.time.Duration;
import java.util.Optional;

/// Small sums of times.
final class Spans {

    private Spans() {}

    static Duration min(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /// A time that is not before nothing and not after `end`.
    static Duration within(Duration time, Optional<Duration> end) {
        var some = max(time, Duration.ZERO);
        return end.map(last -> min(some, last)).orElse(some);
    }
}
