package app.unhunch.routine;

import java.time.Duration;

/// What stands at a place of a draft.
public sealed interface DraftRow {

    /// An exercise and how much of it. Its own time to change over is told by the rest before it.
    record Work(RoutineItem item) implements DraftRow {}

    /// Time without an exercise in place of what lies between two of them.
    ///
    /// @param length positive, at most [#LONGEST]
    record Rest(Duration length) implements DraftRow {

        /// The longest rest.
        public static final Duration LONGEST = Duration.ofMinutes(10);

        public Rest {
            if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("a rest takes up to ten minutes, was " + length);
            }
        }
    }
}
