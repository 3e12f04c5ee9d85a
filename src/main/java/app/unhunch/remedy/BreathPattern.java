package app.unhunch.remedy;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Exercise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A pace of breathing: that of the catalog, its easier and its harder way. None of them holds the breath, since the
/// catalog says not to.
public enum BreathPattern {

    /// Out as long as in.
    EVEN(5, 5),

    /// Out as long as in, for those whom five seconds are too long.
    SHORT(3, 3),

    /// Out longer than in.
    LONG_OUT(4, 6);

    private final int in;
    private final int out;

    BreathPattern(int in, int out) {
        this.in = in;
        this.out = out;
    }

    /// Seconds of the breath in.
    public int in() {
        return in;
    }

    /// Seconds of the breath out.
    public int out() {
        return out;
    }

    /// The breath as it is counted.
    public List<Beat> beats() {
        return List.of(beat("in", in), beat("out", out));
    }

    /// Breathing at this pace; all else stays.
    public Exercise of(Exercise breathing) {
        return breathing.withTempo(beats());
    }

    /// The pattern with those beats, if it is one of them.
    public static Optional<BreathPattern> with(List<Beat> beats) {
        return Stream.of(values()).filter(pattern -> pattern.beats().equals(beats)).findFirst();
    }

    private static Beat beat(String name, int seconds) {
        return new Beat(name, Duration.ofSeconds(seconds), Beat.Motion.MOVE);
    }
}
