package app.unhunch.exercise;

import java.time.Duration;

/// One phase of a repetition or of a breath.
///
/// @param name key of the phase, such as `in`, `hold`, `out`; its words are in the texts of the exercise
/// @param length how long it lasts, positive
/// @param motion whether the body moves or stays
public record Beat(String name, Duration length, Motion motion) {

    /// Whether the body moves or stays during a beat.
    public enum Motion {
        MOVE, STAY
    }

    public Beat {
        if (!length.isPositive()) {
            throw new IllegalArgumentException("beat '%s' must be longer than nothing, was %s".formatted(name, length));
        }
    }
}
