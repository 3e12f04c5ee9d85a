package app.unhunch.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void strengthComesOnDaysWithOneBetween() {
        assertEquals(List.of("plan-3-strength", "plan-5-strength", "plan-7-strength"),
                IntStream.rangeClosed(1, Plan.DAYS).mapToObj(Plan::strength).flatMap(Optional::stream).toList());
    }

    @Test
    void idsHaveTheSameDigitsOnEveryComputer() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertEquals("plan-3-evening", Plan.routine(new Slot(3, Daypart.EVENING), Ground.FLOOR));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void onlyMorningsDependOnTheGround() {
        assertEquals(List.of(Daypart.MORNING), Stream.of(Daypart.values())
                .filter(part -> !Plan.routine(new Slot(2, part), Ground.FLOOR)
                        .equals(Plan.routine(new Slot(2, part), Ground.CHAIR)))
                .toList());
    }
}
