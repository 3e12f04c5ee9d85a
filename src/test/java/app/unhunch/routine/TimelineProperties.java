package app.unhunch.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.Dose;
import app.unhunch.exercise.Laterality;
import app.unhunch.exercise.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineProperties {

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void theStepsAddUpToWhatTheRoutineAndItsDosesSay(RandomGenerator random) {
        var timeline = Samples.timeline(RandomRoutines.any(random));
        var routine = timeline.routine();
        var stated = routine.getReady().plus(routine.close());
        for (var number = 0; number < timeline.moves().size(); number++) {
            var change = number == 0 ? Duration.ZERO : routine.items().get(number).change().orElse(routine.change());
            stated = stated.plus(change).plus(stated(timeline.moves().get(number)));
        }
        assertEquals(stated, timeline.length());
        assertEquals(stated, timeline.left(0, Duration.ZERO));
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void movesLieOneAfterTheOtherWithoutAGap(RandomGenerator random) {
        var timeline = Samples.timeline(RandomRoutines.any(random));
        var covered = new ArrayList<Integer>();
        for (var move = 0; move < timeline.moves().size(); move++) {
            IntStream.rangeClosed(timeline.firstOf(move), timeline.lastOf(move)).forEach(covered::add);
        }
        var close = timeline.routine().close().isPositive() ? 1 : 0;
        assertEquals(IntStream.range(0, timeline.steps().size() - close).boxed().toList(), covered);
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void eachSideDoesTheSameTheRightOneFirst(RandomGenerator random) {
        var timeline = Samples.timeline(RandomRoutines.any(random));
        for (var move = 0; move < timeline.moves().size(); move++) {
            assertEquals(work(timeline, move, Side.RIGHT), work(timeline, move, Side.LEFT));
            var first = timeline.steps().get(timeline.workOf(move)).side();
            var sided = timeline.moves().get(move).exercise().laterality() == Laterality.PER_SIDE;
            assertEquals(sided ? Side.RIGHT : Side.BOTH, first);
        }
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void swappingAMoveForItselfChangesNothing(RandomGenerator random) {
        var timeline = Samples.timeline(RandomRoutines.any(random));
        var move = random.nextInt(timeline.moves().size());
        assertEquals(timeline, timeline.swapped(move, timeline.moves().get(move)));
    }

    private static List<Object> work(Timeline timeline, int move, Side side) {
        return timeline.steps().stream()
                .filter(step -> step.move() == move && step.side() == side && step.phase().isWork())
                .<Object>map(step -> List.of(step.phase(), step.round(), step.length(), step.pace()))
                .toList();
    }

    private static Duration stated(Move move) {
        var once = switch (move.dose()) {
            case Dose.Breaths(var length, var beats) -> {
                var each = new Pace(beats, 1).length().toSeconds();
                yield Duration.ofSeconds(Math.max(1, Math.round((double) length.toSeconds() / each)) * each);
            }
            case Dose dose -> dose.length();
        };
        return move.exercise().laterality() == Laterality.BILATERAL
                ? once
                : once.multipliedBy(2).plus(move.switchSides());
    }
}
