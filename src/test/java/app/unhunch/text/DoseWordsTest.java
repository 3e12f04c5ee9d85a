package app.unhunch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Dose;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Laterality;
import app.unhunch.exercise.Position;
import app.unhunch.exercise.Side;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoseWordsTest {

    private static final Duration HALF_MINUTE = Duration.ofSeconds(30);
    private static final List<Beat> BEATS = List.of(new Beat("in", Duration.ofSeconds(3), Beat.Motion.MOVE));

    @Test
    void everyDoseHasItsLine() {
        var words = new DoseWords(Locale.UK);
        assertEquals(
                List.of("30 s hold", "2 × 30 s", "1 rep", "3 × 8 reps", "30 s each way", "30 s", "30 s of slow breaths",
                        "1 min", "4 things to check", ""),
                Stream.of(new Dose.Hold(HALF_MINUTE, 1, Duration.ZERO), new Dose.Hold(HALF_MINUTE, 2, Duration.ZERO),
                        new Dose.Reps(1, 1, Duration.ZERO, BEATS), new Dose.Reps(8, 3, Duration.ZERO, BEATS),
                        new Dose.Circles(HALF_MINUTE, 2, Duration.ZERO, HALF_MINUTE), new Dose.Timed(HALF_MINUTE),
                        new Dose.Breaths(HALF_MINUTE, BEATS), new Dose.Sequence(List.of(HALF_MINUTE, HALF_MINUTE)),
                        new Dose.Checklist(4), new Dose.Nothing()).map(dose -> words.line(dose, Laterality.BILATERAL))
                        .toList());
        assertEquals("30 s each side", words.line(new Dose.Hold(HALF_MINUTE, 1, Duration.ZERO), Laterality.PER_SIDE));
        assertEquals("2 × 30 s each side",
                words.line(new Dose.Hold(HALF_MINUTE, 2, Duration.ZERO), Laterality.PER_SIDE));
    }

    @Test
    void everyPlaceThingAndSideHasItsWord() {
        var words = new Vocabulary(Locale.UK);
        Stream.of(Position.values()).forEach(words::where);
        assertEquals("Seated", words.position(Position.SEATED));
        Stream.of(Position.values()).forEach(words::position);
        Stream.of(Equipment.values()).forEach(words::equipment);
        Stream.of(Side.values()).forEach(words::side);
        assertEquals("left", words.sideWord(Side.LEFT));
    }
}
