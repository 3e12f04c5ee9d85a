package app.unhunch.remedy;

import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Move;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// A ball pressed on a few spots, one after the other, played as a session.
///
/// @param spots at least one, in their order
/// @param each time on a spot, from [#LEAST] to [#MOST]
/// @param visits how often each spot is pressed, 1 or 2
public record KnotRelease(List<KnotSpot> spots, Duration each, int visits) {

    /// Id of the entry of the catalog that is done on each spot.
    public static final String EXERCISE = "ball-wall-release";
    /// Id of the entry under which it is kept in the history.
    public static final String ENTRY = "knot-release-sequence";
    /// The shortest time on a spot.
    public static final Duration LEAST = Duration.ofSeconds(30);
    /// The longest time on a spot, and the usual one.
    public static final Duration MOST = Duration.ofSeconds(60);
    /// A spot that does not soften after this many visits is left alone.
    public static final int MOST_VISITS = 2;

    private static final Duration GET_READY = Duration.ofSeconds(10);
    private static final Duration MOVE_ON = Duration.ofSeconds(10);

    public KnotRelease {
        spots = List.copyOf(new TreeSet<>(spots));
        if (spots.isEmpty()) {
            throw new IllegalArgumentException("a knot is released somewhere");
        }
        if (each.compareTo(LEAST) < 0 || each.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a spot is pressed for 30 to 60 seconds, not " + each);
        }
        if (visits < 1 || visits > MOST_VISITS) {
            throw new IllegalArgumentException("a spot is pressed once or twice, not %s times".formatted(visits));
        }
    }

    /// What is played.
    ///
    /// @param ball the entry of the catalog
    /// @param name of the whole
    /// @param spot what a spot is called
    public Timeline timeline(Exercise ball, String name, Function<KnotSpot, String> spot) {
        List<Move> moves = new ArrayList<>();
        for (var visit = 1; visit <= visits; visit++) {
            spots.forEach(place -> moves.add(new Move(ball.at(spot.apply(place)), press(), List.of())));
        }
        var items = moves.stream()
                .map(_ -> new RoutineItem(EXERCISE, press(), Optional.empty(), List.of())).toList();
        return Timeline.of(new Routine(ENTRY, name, "", GET_READY, MOVE_ON, Duration.ZERO, Set.of(), items), moves);
    }

    private DoseChange press() {
        return new DoseChange(Optional.of(each), OptionalInt.of(1), OptionalInt.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }
}
