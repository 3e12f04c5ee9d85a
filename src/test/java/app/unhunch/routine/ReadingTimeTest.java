package app.unhunch.routine;

import static app.unhunch.routine.Samples.seconds;
import static app.unhunch.routine.Samples.timeline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.DoseChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    @Test
    void readsTwoHundredAndSpeaksOneHundredAndFiftyWordsAMinute() {
        assertEquals(List.of(seconds(1), seconds(2.2), seconds(0), seconds(1.6)), List.of(ReadingTime.read(" "),
                ReadingTime.read("Shoulder blade squeeze, right"), ReadingTime.speak(""),
                ReadingTime.speak(" Shoulder  blade squeeze, right")));
    }

    @Test
    void aChangeTakesTheLongerOfReadingAndFetching() {
        assertEquals(seconds(1.6), ReadingTime.change(Samples.WALL_STRETCH, Samples.CHIN_TUCK));
        assertEquals(seconds(2.8), ReadingTime.change(Samples.CHIN_TUCK, Samples.WALL_STRETCH));
        assertEquals(seconds(4), ReadingTime.change(Samples.CHIN_TUCK, Samples.ROWS));
        assertEquals(seconds(1.9), ReadingTime.change(Samples.ROWS, Samples.ROWS));
    }

    @Test
    void namesTheLeadInsAndMovesThatAreTooShort() {
        var hasty = Samples.routine("hasty", 1, 3, 0, Samples.item(Samples.SIDE_BEND, Samples.holding(2, 1)),
                Samples.item(Samples.ROWS, DoseChange.NONE), Samples.item(Samples.WING, DoseChange.NONE));
        assertEquals(List.of(new ReadingTime.TooShort(0, seconds(1), seconds(1.9)),
                new ReadingTime.TooShort(1, seconds(3), seconds(3.1)),
                new ReadingTime.TooShort(4, seconds(3), seconds(4))), ReadingTime.check(timeline(hasty)));
    }

    @Test
    void whatHasTimeOrNoEndIsFine() {
        assertEquals(List.of(), ReadingTime.check(timeline(Samples.FIVE_MINUTES)));
        assertEquals(List.of(), ReadingTime.check(timeline(Samples.TWO_MINUTES)));
        assertEquals(List.of(), ReadingTime.check(timeline(Samples.PARTS, Samples.LIST, Samples.BREATHING)));
    }
}
