package app.unhunch.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SenseLineTest {

    @Test
    void allThatIsKnownStandsInOneLine() {
        assertEquals("idle: working x11, 40 ms, last failure: no display",
                new SenseLine("idle", "x11", "working", Optional.of("40 ms"), Optional.of("no display")).line());
    }

    @Test
    void aSenseThatNothingAnswersForHasNoGapInItsLine() {
        assertEquals("session: failed, last failure: no bus",
                new SenseLine("session", "", "failed", Optional.empty(), Optional.of("no bus")).line());
    }
}
