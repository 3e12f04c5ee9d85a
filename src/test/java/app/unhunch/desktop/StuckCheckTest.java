package app.unhunch.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StuckCheckTest {

    private final StuckCheck check = new StuckCheck();

    @Test
    void c1_aSourceThatAlwaysSaysZeroIsFoundOut() {
        var verdicts = IntStream.range(0, 12).mapToObj(_ -> check.sees(Duration.ZERO)).toList();
        assertEquals(IntStream.range(0, 12).mapToObj(i -> i < 9).toList(), verdicts);
        assertTrue(check.sees(Duration.ofMillis(1)), "it counts after all");
    }

    @Test
    void aHandOnTheMouseIsNoReasonToDoubt() {
        check.sees(Duration.ZERO);
        assertTrue(check.unsure());
        check.sees(Duration.ofMillis(7));
        assertFalse(check.unsure());
        IntStream.range(0, 50).forEach(_ -> assertTrue(check.sees(Duration.ZERO)));
    }
}
