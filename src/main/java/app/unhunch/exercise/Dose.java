package app.unhunch.exercise;

import java.time.Duration;
import java.util.List;

/// How much of an exercise to do on one side of the body: what number, ring, voice, text and figure all follow.
public sealed interface Dose {

    /// Time the dose takes on one side, rests included; zero where no clock runs.
    Duration length();

    /// Stay in the position, `times` times, with a rest between.
    record Hold(Duration each, int times, Duration rest) implements Dose {
        public Hold {
            requirePositive(each, "hold");
            requireOne(times, "times");
            requireNotNegative(rest, "rest");
        }

        @Override
        public Duration length() {
            return Lengths.times(each, times).plus(Lengths.times(rest, times - 1L));
        }
    }

    /// Repetitions at a tempo; a hold inside a repetition is one of its beats.
    record Reps(int count, int sets, Duration rest, List<Beat> beats) implements Dose {
        public Reps {
            requireOne(count, "count");
            requireOne(sets, "sets");
            requireNotNegative(rest, "rest");
            beats = List.copyOf(beats);
            if (beats.isEmpty()) {
                throw new IllegalArgumentException("repetitions need a tempo of at least one beat");
            }
        }

        /// Time of one repetition.
        public Duration each() {
            return total(beats);
        }

        @Override
        public Duration length() {
            return Lengths.times(each(), (long) count * sets).plus(Lengths.times(rest, sets - 1L));
        }
    }

    /// Circles for a time in each of one or two directions, with a rest between.
    record Circles(Duration each, int directions, Duration rest, Duration circle) implements Dose {
        public Circles {
            requirePositive(each, "time of a direction");
            requireOne(directions, "directions");
            requireNotNegative(rest, "rest");
            requirePositive(circle, "circle");
        }

        @Override
        public Duration length() {
            return Lengths.times(each, directions).plus(Lengths.times(rest, directions - 1L));
        }
    }

    /// One plain timer.
    record Timed(Duration length) implements Dose {
        public Timed {
            requirePositive(length, "time");
        }
    }

    /// Breathing at a pace: whole breaths until `length` is over.
    record Breaths(Duration length, List<Beat> beats) implements Dose {
        public Breaths {
            requirePositive(length, "time");
            beats = List.copyOf(beats);
            if (beats.isEmpty()) {
                throw new IllegalArgumentException("a breath needs at least one beat");
            }
        }
    }

    /// Parts with a time each, one after the other; their words are in the texts of the exercise.
    record Sequence(List<Duration> parts) implements Dose {
        public Sequence {
            parts = List.copyOf(parts);
            requireOne(parts.size(), "parts");
            parts.forEach(part -> requirePositive(part, "part"));
        }

        @Override
        public Duration length() {
            return parts.stream().reduce(Duration.ZERO, Duration::plus);
        }
    }

    /// A list to tick at the user's own speed; no clock runs.
    record Checklist(int items) implements Dose {
        public Checklist {
            requireOne(items, "items");
        }

        @Override
        public Duration length() {
            return Duration.ZERO;
        }
    }

    /// Something to read; nothing is counted.
    record Nothing() implements Dose {
        @Override
        public Duration length() {
            return Duration.ZERO;
        }
    }

    private static Duration total(List<Beat> beats) {
        return beats.stream().map(Beat::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static void requirePositive(Duration duration, String what) {
        if (!duration.isPositive()) {
            throw new IllegalArgumentException(what + " must be longer than nothing, was " + duration);
        }
    }

    private static void requireNotNegative(Duration duration, String what) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(what + " must not be negative, was " + duration);
        }
    }

    private static void requireOne(int count, String what) {
        if (count < 1) {
            throw new IllegalArgumentException(what + " must be at least 1, was " + count);
        }
    }
}
