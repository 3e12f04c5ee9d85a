package app.unhunch.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final Map<LocalDate, Set<String>> history = new HashMap<>();

    @Test
    void aDayCountsWithTwoOfItsPartsAndGoesOnTheNextMorning() {
        history.put(MONDAY, Set.of("plan-1-morning-chair", "five-minute-plan", "desk-reset"));
        assertEquals(1, at(0).day());
        assertEquals(2, at(1).day());
        assertEquals(Map.of(new Slot(1, Daypart.MORNING), MONDAY, new Slot(1, Daypart.AFTERNOON), MONDAY),
                at(1).done());
        assertEquals(Map.of(1, MONDAY, 2, MONDAY.plusDays(1)), at(1).begun());
    }

    @Test
    void aDayWithLessIsNotFailedButGoesOn() {
        history.put(MONDAY, Set.of("plan-1-morning-floor"));
        assertEquals(1, at(3).day());
        history.put(MONDAY.plusDays(3), Set.of("plan-1-evening"));
        assertEquals(1, at(3).day());
        assertEquals(2, at(4).day());
    }

    @Test
    void whatWasLeftOutCanBeDoneLate() {
        history.put(MONDAY, Set.of("plan-1-morning-floor", "five-minute-plan"));
        history.put(MONDAY.plusDays(1), Set.of("plan-1-evening", "five-minute-plan"));
        assertEquals(Map.of(new Slot(1, Daypart.MORNING), MONDAY, new Slot(1, Daypart.AFTERNOON), MONDAY,
                new Slot(1, Daypart.EVENING), MONDAY.plusDays(1)), at(1).done());
    }

    @Test
    void thePlanIsOverOnceItsLastDayIsDone() {
        for (var day = 1; day <= Plan.DAYS; day++) {
            history.put(MONDAY.plusDays(day - 1), Set.of("plan-%d-morning-floor".formatted(day),
                    "plan-%d-evening".formatted(day)));
        }
        assertEquals(7, at(6).day());
        assertTrue(at(7).isOver());
    }

    @Test
    void aStartThatLiesAheadHasBegunNothing() {
        assertEquals(new Standing(1, Map.of(), Map.of()),
                Standing.of(MONDAY.plusDays(1), MONDAY, _ -> Set.of("plan-1-evening")));
    }

    private Standing at(int days) {
        return Standing.of(MONDAY, MONDAY.plusDays(days), date -> history.getOrDefault(date, Set.of()));
    }
}
