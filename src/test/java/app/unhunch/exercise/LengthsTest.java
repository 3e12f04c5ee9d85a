package app.unhunch.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LengthsTest {

    private static final Duration BREATH = Duration.ofMillis(5_500);

    @Test
    void aTimeIsTakenOverAndOver() {
        assertEquals(Duration.ofMillis(16_500), Lengths.times(BREATH, 3));
        assertEquals(Duration.ZERO, Lengths.times(BREATH, 0));
        assertEquals(BREATH.negated(), Lengths.times(BREATH, -1));
    }

    @Test
    void onlyWholeOnesCount() {
        assertEquals(3, Lengths.count(Duration.ofMillis(16_500), BREATH));
        assertEquals(2, Lengths.count(Duration.ofMillis(16_499), BREATH));
        assertEquals(0, Lengths.count(Duration.ZERO, BREATH));
    }

    @Test
    void aHalfIsRoundedTowardsZero() {
        assertEquals(Duration.ofMillis(2_750), Lengths.half(BREATH));
        assertEquals(Duration.ofNanos(1), Lengths.half(Duration.ofNanos(3)));
    }

    @Test
    void whatIsLongerThanALifeIsRefused() {
        assertThrows(ArithmeticException.class, () -> Lengths.times(Duration.ofDays(365), 1_000));
    }
}
