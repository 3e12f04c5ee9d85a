package app.unhunch.routine;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    @Test
    void aDayIsTurnedOnAndOff() {
        var once = Frequency.turned(Optional.empty(), MONDAY);
        assertEquals(Optional.of(new Frequency(1, Set.of(MONDAY))), once);
        assertEquals(Optional.of(new Frequency(1, Set.of(MONDAY, FRIDAY))), Frequency.turned(once, FRIDAY));
        assertEquals(Optional.empty(), Frequency.turned(once, MONDAY));
        assertEquals(Optional.of(new Frequency(3, Set.of(FRIDAY))),
                Frequency.turned(Optional.of(new Frequency(3, Set.of(MONDAY, FRIDAY))), MONDAY));
    }

    @Test
    void itStaysBetweenOnceAndTwelveTimesADay() {
        var once = new Frequency(1, Set.of(MONDAY));
        assertEquals(new Frequency(2, Set.of(MONDAY)), once.plus(1));
        assertEquals(once, once.plus(-1));
        assertEquals(new Frequency(Frequency.MOST, Set.of(MONDAY)), once.plus(40));
        assertThrows(IllegalArgumentException.class, () -> new Frequency(13, Set.of(MONDAY)));
    }
}
