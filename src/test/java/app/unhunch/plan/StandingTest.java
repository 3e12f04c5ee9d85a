package app.unhunch.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.settings.PlanPace;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                Standing.of(MONDAY.plusDays(1), MONDAY, PlanPace.DONE, _ -> Set.of("plan-1-evening")));
    }

    @Test
    void byTheCalendarADayPassesWhateverWasDone() {
        history.put(MONDAY, Set.of("plan-1-morning-floor"));
        assertEquals(2, at(1, PlanPace.CALENDAR).day());
        assertEquals(7, at(6, PlanPace.CALENDAR).day());
        assertTrue(at(7, PlanPace.CALENDAR).isOver());
    }

    @Test
    void aPartIsDoneOnceFourFifthsOfItsMovesRan() {
        var plan = Settings.DEFAULTS.plan().withStarted(Optional.of(MONDAY));
        assertEquals(Map.of(new Slot(1, Daypart.EVENING), MONDAY), Standing.of(plan, History.of(List.of(
                session("1", "plan-1-morning-floor", 3), session("2", "plan-1-evening", 4))), MONDAY).done());
    }

    private static Change session(String id, String routine, int done) {
        return new Change.Add(id, new Entry.Session(MONDAY.atTime(9, 0).atZone(ZoneOffset.UTC), routine,
                Duration.ofMinutes(4), done, 5, Entry.Ending.STOPPED, Entry.Origin.CHOSEN, List.of()));
    }

    private Standing at(int days) {
        return at(days, PlanPace.DONE);
    }

    private Standing at(int days, PlanPace pace) {
        return Standing.of(MONDAY, MONDAY.plusDays(days), pace, date -> history.getOrDefault(date, Set.of()));
    }
}
