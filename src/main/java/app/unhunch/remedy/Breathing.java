package app.unhunch.remedy;

import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Move;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A time of breathing at a pace, played as a session.
///
/// @param length from [#LEAST] to [#MOST], as the catalog has it
public record Breathing(BreathPattern pattern, Duration length) {

    /// Id of its entry in the catalog.
    public static final String EXERCISE = "deep-breathing";
    /// The shortest time, and the usual one.
    public static final Duration LEAST = Duration.ofMinutes(3);
    /// The longest time.
    public static final Duration MOST = Duration.ofMinutes(5);

    public Breathing {
        if (length.compareTo(LEAST) < 0 || length.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("breathing lasts 3 to 5 minutes, not " + length);
        }
    }

    /// What is played.
    ///
    /// @param breathing the entry of the catalog
    public Timeline timeline(Exercise breathing) {
        var move = move(pattern, breathing, length);
        return Timeline.of(Routine.ofOne(move.exercise(), move.change()), List.of(move));
    }

    /// Breathing at a pace for about that time: whole breaths only.
    public static Move move(BreathPattern pattern, Exercise breathing, Duration time) {
        return new Move(pattern.of(breathing), new DoseChange(Optional.empty(), OptionalInt.empty(),
                OptionalInt.empty(), Optional.empty(), Optional.of(time), Optional.empty()), List.of());
    }
}
