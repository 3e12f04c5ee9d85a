package app.unhunch.ui.figure;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Dose;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The seconds a dose gives to each beat of a motion.
final class Tempo {

    private static final String CIRCLE = "circle";

    private Tempo() {}

    /// Seconds by the name of the beat; empty where the motion keeps its own tempo.
    static Map<String, Double> of(Dose dose) {
        return switch (dose) {
            case Dose.Reps reps -> of(reps.beats());
            case Dose.Breaths breaths -> of(breaths.beats());
            case Dose.Circles circles -> Map.of(CIRCLE, seconds(circles.circle()));
            case Dose.Hold _,Dose.Timed _,Dose.Sequence _,Dose.Checklist _,Dose.Nothing _ -> Map.of();
        };
    }

    private static Map<String, Double> of(List<Beat> beats) {
        return beats.stream()
                .collect(Collectors.toMap(Beat::name, beat -> seconds(beat.length()), (first, _) -> first));
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
