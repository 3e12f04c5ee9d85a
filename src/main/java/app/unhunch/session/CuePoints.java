package app.unhunch.session;

import app.unhunch.exercise.Lengths;
import app.unhunch.routine.Pace;
import app.unhunch.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The cues that lie within a step, each at its position. The one that tells of its begin is not among them.
final class CuePoints {

    /// A hold as long as this has its half told.
    private static final Duration LONG = Duration.ofSeconds(40);
    /// Work as long as this has its last five seconds told, shorter work its last three.
    private static final Duration WORTH_FIVE = Duration.ofSeconds(10);

    /// A cue and the position in the step at which it is due.
    record Point(Duration position, SessionCue cue) {}

    private CuePoints() {}

    /// All cues within a step, in the order of their positions.
    static List<Point> of(Step step) {
        return switch (step.phase()) {
            case REPS, BREATHS -> step.pace().map(pace -> beats(step, pace)).orElse(List.of());
            case HOLD, TIMED, CIRCLES, PART -> step.length().map(length -> timed(step, length)).orElse(List.of());
            case GET_READY, CHANGE, REST, SWITCH ->
                    step.length().map(length -> counts(step, length, 3)).orElse(List.of());
            case CHECKLIST, CLOSE -> List.of();
        };
    }

    /// The counts while the user gets back into position.
    static List<Point> ofReentry(Step step) {
        var points = new ArrayList<>(List.of(new Point(Duration.ZERO, new SessionCue.Count(step, 3))));
        points.addAll(counts(step, Session.REENTRY, 3));
        return points;
    }

    private static List<Point> beats(Step step, Pace pace) {
        var points = new ArrayList<Point>();
        var start = Duration.ZERO;
        for (var rep = 1; rep <= pace.count(); rep++) {
            for (var index = 0; index < pace.beats().size(); index++) {
                var beat = pace.beats().get(index);
                points.add(new Point(start, new SessionCue.Beat(step, new Pace.Place(rep, index, beat, 0))));
                start = start.plus(beat.length());
            }
        }
        return points;
    }

    private static List<Point> timed(Step step, Duration length) {
        var points = new ArrayList<>(counts(step, length, length.compareTo(WORTH_FIVE) < 0 ? 3 : 5));
        if (length.compareTo(LONG) >= 0) {
            var half = Lengths.half(length);
            points.add(new Point(half, new SessionCue.HalfWay(step, length.minus(half))));
        }
        points.sort(Comparator.comparing(Point::position));
        return points;
    }

    private static List<Point> counts(Step step, Duration length, int from) {
        var points = new ArrayList<Point>();
        for (var left = from; left >= 1; left--) {
            var position = length.minusSeconds(left);
            if (position.isPositive()) {
                points.add(new Point(position, new SessionCue.Count(step, left)));
            }
        }
        return points;
    }
}
