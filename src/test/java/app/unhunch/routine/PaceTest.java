package app.unhunch.routine;

import static app.unhunch.routine.Samples.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.exercise.Beat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Beat IN = new Beat("in", seconds(2), Beat.Motion.MOVE);
    private static final Beat HOLD = new Beat("hold", seconds(6), Beat.Motion.STAY);
    private static final Beat OUT = new Beat("out", seconds(2), Beat.Motion.MOVE);
    private static final Pace CHIN_TUCKS = new Pace(List.of(IN, HOLD, OUT), 5);

    @Test
    void oneTimeTellsRepetitionBeatAndPartOfIt() {
        assertEquals(new Pace.Place(1, 0, IN, 0), CHIN_TUCKS.at(seconds(0)));
        assertEquals(new Pace.Place(1, 0, IN, 0.75), CHIN_TUCKS.at(seconds(1.5)));
        assertEquals(new Pace.Place(1, 1, HOLD, 0), CHIN_TUCKS.at(seconds(2)));
        assertEquals(new Pace.Place(3, 1, HOLD, 0.5), CHIN_TUCKS.at(seconds(25)));
        assertEquals(new Pace.Place(5, 2, OUT, 0.5), CHIN_TUCKS.at(seconds(49)));
    }

    @Test
    void standsStillBeforeItsStartAndAfterItsEnd() {
        assertEquals(new Pace.Place(1, 0, IN, 0), CHIN_TUCKS.at(seconds(-1)));
        assertEquals(new Pace.Place(5, 2, OUT, 1), CHIN_TUCKS.at(seconds(50)));
        assertEquals(new Pace.Place(5, 2, OUT, 1), CHIN_TUCKS.at(seconds(70)));
    }

    @Test
    void countsWhatIsDone() {
        assertEquals(List.of(0, 0, 0, 1, 5, 5), List.of(CHIN_TUCKS.done(seconds(-1)), CHIN_TUCKS.done(seconds(0)),
                CHIN_TUCKS.done(seconds(9.999)), CHIN_TUCKS.done(seconds(10)), CHIN_TUCKS.done(seconds(50)),
                CHIN_TUCKS.done(seconds(99))));
    }

    @Test
    void knowsWhenEachBeatBegins() {
        assertEquals(List.of(seconds(0), seconds(28), seconds(50)),
                List.of(CHIN_TUCKS.start(1, 0), CHIN_TUCKS.start(3, 2), CHIN_TUCKS.length()));
    }

    @Test
    void needsBeatsAndRepetitions() {
        assertThrows(IllegalArgumentException.class, () -> new Pace(List.of(), 1));
        assertThrows(IllegalArgumentException.class, () -> new Pace(List.of(IN), 0));
    }
}
