package app.unhunch.routine;

import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Side;
import java.time.Duration;
import java.util.Optional;

/// One exercise on one side, or a pause around it, as it is counted down.
///
/// @param phase what is going on
/// @param move which move of the timeline it belongs to, from 0; a lead-in belongs to the move it leads to
/// @param exercise exercise of that move
/// @param side side that works, or, during a pause, will work next
/// @param round which hold, set, direction or part; during a pause, the one that comes next
/// @param length how long it takes, positive; empty where no clock runs
/// @param pace its beats, where it has a rhythm
public record Step(Phase phase, int move, Exercise exercise, Side side, Round round, Optional<Duration> length,
        Optional<Pace> pace) {

    public Step {
        if (length.filter(time -> !time.isPositive()).isPresent()) {
            throw new IllegalArgumentException("a step takes some time, was " + length);
        }
    }

    /// Whether it lasts until the user goes on.
    public boolean isOpen() {
        return length.isEmpty();
    }

    /// What is left of it at a time since its start, never negative; zero where no clock runs.
    public Duration left(Duration position) {
        return length.map(time -> time.minus(position)).filter(Duration::isPositive).orElse(Duration.ZERO);
    }

    /// How much of it is over at a time since its start, 0 to 1; 0 where no clock runs.
    public double fraction(Duration position) {
        return length.map(time -> Math.clamp((double) position.toNanos() / time.toNanos(), 0, 1)).orElse(0.0);
    }

    /// Where its rhythm stands at a time since its start.
    public Optional<Pace.Place> beatAt(Duration position) {
        return pace.map(beats -> beats.at(position));
    }

    /// This step with more time. Repetitions and breaths get as many whole ones as it takes to fill `more`; where no
    /// clock runs nothing changes.
    public Step longer(Duration more) {
        return switch (phase) {
            case REPS, BREATHS -> pace.map(beats -> paced(more(beats, more))).orElse(this);
            default -> length.map(time -> lasting(time.plus(more))).orElse(this);
        };
    }

    private static Pace more(Pace pace, Duration more) {
        return new Pace(pace.beats(), pace.count() + Pace.covering(pace.beats(), more).count());
    }

    private Step paced(Pace beats) {
        return new Step(phase, move, exercise, side, round, Optional.of(beats.length()), Optional.of(beats));
    }

    private Step lasting(Duration time) {
        return new Step(phase, move, exercise, side, round, Optional.of(time),
                pace.map(beats -> Pace.covering(beats.beats(), time)));
    }
}
