package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Exercise;
import app.unhunch.remedy.KnotRelease;
import app.unhunch.remedy.KnotSpot;
import app.unhunch.routine.Phase;
import app.unhunch.routine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The release of knots keeps to the numbers of the catalog.
class ShippedKnotsTest {

    private static final Exercise BALL = CatalogReader.shipped("en").value().catalog().find(KnotRelease.EXERCISE)
            .orElseThrow();
    private static final List<KnotSpot> TWO = List.of(KnotSpot.RIGHT_BLADE, KnotSpot.LEFT_SHOULDER);

    @Test
    void theTimesLieWithinThoseOfTheEntry() {
        var hold = BALL.dosage().hold().orElseThrow();
        assertEquals(hold.value(), (double) KnotRelease.MOST.toSeconds());
        assertTrue(KnotRelease.LEAST.toSeconds() >= hold.min() && KnotRelease.MOST.toSeconds() <= hold.max());
        assertEquals(BALL.dosage().reps().orElseThrow().value(), KnotRelease.MOST_VISITS);
        assertTrue(CatalogReader.shipped("en").value().catalog().find(KnotRelease.ENTRY).isPresent());
    }

    @Test
    void eachSpotIsPressedOnceInItsOrderWithTimeToMoveTheBall() {
        var steps = new KnotRelease(TWO, Duration.ofSeconds(40), 1).timeline(BALL, "Knots", KnotSpot::id).steps();
        assertEquals(List.of(Phase.GET_READY, Phase.HOLD, Phase.CHANGE, Phase.HOLD),
                steps.stream().map(Step::phase).toList());
        assertEquals(List.of("left-shoulder", "right-blade"), steps.stream().filter(step -> step.phase() == Phase.HOLD)
                .map(step -> step.exercise().words().name()).toList());
        assertEquals(Optional.of(Duration.ofSeconds(40)), steps.getLast().length());
    }

    @Test
    void aSecondVisitComesAfterAllSpotsHadTheirFirst() {
        var moves = new KnotRelease(TWO, Duration.ofSeconds(60), 2).timeline(BALL, "Knots", KnotSpot::id).moves();
        assertEquals(List.of("left-shoulder", "right-blade", "left-shoulder", "right-blade"),
                moves.stream().map(move -> move.exercise().words().name()).toList());
    }

    @ParameterizedTest
    @CsvSource({"29,1", "61,1", "60,0", "60,3"})
    void noLongerAndNoMoreOften(int seconds, int visits) {
        var each = Duration.ofSeconds(seconds);
        assertThrows(IllegalArgumentException.class, () -> new KnotRelease(TWO, each, visits));
        assertThrows(IllegalArgumentException.class, () -> new KnotRelease(List.of(), KnotRelease.MOST, 1));
    }
}
