package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Exercise;
import app.unhunch.remedy.BreathPattern;
import app.unhunch.remedy.Breathing;
import app.unhunch.routine.Pace;
import app.unhunch.routine.Phase;
import app.unhunch.routine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Breathing keeps to the numbers and the words of the catalog.
class ShippedBreathingTest {

    private static final Exercise ENTRY = CatalogReader.shipped("en").value().catalog().find(Breathing.EXERCISE)
            .orElseThrow();

    @Test
    void theUsualPaceAndTheTimesAreThoseOfTheEntry() {
        assertEquals(ENTRY.dosage().tempo(), BreathPattern.EVEN.beats());
        var duration = ENTRY.dosage().duration().orElseThrow();
        assertEquals(duration.min(), (double) Breathing.LEAST.toSeconds());
        assertEquals(duration.max(), (double) Breathing.MOST.toSeconds());
    }

    @Test
    void theOtherPacesAreItsEasierAndItsHarderWay() {
        assertEquals("Three in, three out.", ENTRY.words().easier());
        assertEquals("A longer breath out: four in, six out.", ENTRY.words().harder());
        assertEquals(List.of(3, 3), List.of(BreathPattern.SHORT.in(), BreathPattern.SHORT.out()));
        assertEquals(List.of(4, 6), List.of(BreathPattern.LONG_OUT.in(), BreathPattern.LONG_OUT.out()));
    }

    @ParameterizedTest
    @EnumSource
    void noPaceHoldsTheBreath(BreathPattern pattern) {
        assertEquals(List.of(Beat.Motion.MOVE, Beat.Motion.MOVE),
                pattern.beats().stream().map(Beat::motion).toList());
        assertEquals(Optional.of(pattern), BreathPattern.with(pattern.of(ENTRY).dosage().tempo()));
    }

    @ParameterizedTest
    @CsvSource({"EVEN,3,18", "SHORT,5,50", "LONG_OUT,4,24"})
    void aTimeIsFilledWithWholeBreaths(BreathPattern pattern, int minutes, int breaths) {
        var steps = new Breathing(pattern, Duration.ofMinutes(minutes)).timeline(ENTRY).steps();
        assertEquals(List.of(Phase.GET_READY, Phase.BREATHS), steps.stream().map(Step::phase).toList());
        assertEquals(Optional.of(new Pace(pattern.beats(), breaths)), steps.getLast().pace());
    }

    @ParameterizedTest
    @CsvSource({"2", "6"})
    void noOtherTimeIsAllowed(int minutes) {
        var time = Duration.ofMinutes(minutes);
        assertThrows(IllegalArgumentException.class, () -> new Breathing(BreathPattern.EVEN, time));
    }
}
