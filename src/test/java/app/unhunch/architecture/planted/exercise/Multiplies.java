package app.unhunch.architecture.planted.exercise;

import java.time.Duration;

/// Multiplies with decimals.
public record Multiplies(Duration each) {

    /// Twice as long.
    public Duration twice() {
        return each.multipliedBy(2);
    }
}
