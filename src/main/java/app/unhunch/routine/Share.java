package app.unhunch.routine;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Exercise;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How much time of a routine a part of the body gets, without the time between the moves.
public record Share(BodyRegion region, Duration time) {

    /// What says most about a move comes first.
    private static final List<BodyRegion> PROMINENCE = List.of(BodyRegion.NECK, BodyRegion.CHEST,
            BodyRegion.UPPER_BACK, BodyRegion.SHOULDERS, BodyRegion.MID_BACK, BodyRegion.SIDE_BODY, BodyRegion.RIBS,
            BodyRegion.WHOLE_BACK, BodyRegion.WHOLE_BODY);

    /// The part of the body that says most about a move.
    public static BodyRegion main(Exercise move) {
        return PROMINENCE.stream().filter(move.regions()::contains).findFirst().orElse(BodyRegion.WHOLE_BODY);
    }

    /// The share of every part that gets time, the largest first; a move counts for its main part.
    public static List<Share> of(Timeline timeline) {
        Map<BodyRegion, Duration> times = new EnumMap<>(BodyRegion.class);
        IntStream.range(0, timeline.moves().size()).forEach(move -> times
                .merge(main(timeline.moves().get(move).exercise()), timeline.lengthOf(move), Duration::plus));
        return times.entrySet().stream().filter(share -> share.getValue().isPositive())
                .map(share -> new Share(share.getKey(), share.getValue()))
                .sorted(Comparator.comparing(Share::time).reversed().thenComparing(Share::region)).toList();
    }
}
