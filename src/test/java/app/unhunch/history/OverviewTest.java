package app.unhunch.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final List<Change> changes = new ArrayList<>();

    @Test
    void daysAddUpBesideAsManyBeforeThem() {
        session(FRIDAY, 10, "desk-reset", Entry.Ending.FINISHED);
        session(FRIDAY, 10, "neck-reset", Entry.Ending.HURT);
        session(FRIDAY.minusDays(1), 15, "neck-reset", Entry.Ending.FINISHED);
        pause(FRIDAY, BreakOutcome.ANNOUNCED);
        pause(FRIDAY, BreakOutcome.TAKEN);
        pause(FRIDAY, BreakOutcome.PART);
        pause(FRIDAY, BreakOutcome.SKIPPED);
        pause(FRIDAY.minusDays(2), BreakOutcome.MISSED);
        pain(FRIDAY, 4);
        pain(FRIDAY, 3);
        var overview = Overview.of(history(), FRIDAY.minusDays(1), FRIDAY, OverviewTest::weekend);
        var hurt = (Entry.Session) entries().get(1);
        assertEquals(new Overview(2, 2,
                new Tally(3, Duration.ofMinutes(6), Map.of(BreakOutcome.ANNOUNCED, 1, BreakOutcome.TAKEN, 1,
                        BreakOutcome.PART, 1, BreakOutcome.SKIPPED, 1), List.of(4, 3)),
                Optional.empty(),
                List.of(new DayTotal(FRIDAY.minusDays(1), Duration.ofMinutes(2), 0, 0, OptionalDouble.empty()),
                        new DayTotal(FRIDAY, Duration.ofMinutes(4), 2, 1, OptionalDouble.of(3.5))),
                new PainTrend(List.of(new PainTrend.Point(FRIDAY, 3.5, 3.5))), OptionalInt.of(10),
                Optional.of("neck-reset"), List.of(hurt)), overview);
        assertEquals(OptionalInt.of(67), Overview.takenPercent(overview.now()));
    }

    @Test
    void whatWasBeforeIsComparedOnlyWhereItIsKnown() {
        session(FRIDAY.minusDays(2), 10, "desk-reset", Entry.Ending.FINISHED);
        assertEquals(Optional.empty(),
                Overview.of(history(), FRIDAY.minusDays(1), FRIDAY, OverviewTest::weekend).before());
        session(FRIDAY.minusDays(3), 10, "desk-reset", Entry.Ending.FINISHED);
        var before = Overview.of(history(), FRIDAY.minusDays(1), FRIDAY, OverviewTest::weekend).before().orElseThrow();
        assertEquals(2, before.sessions());
        assertEquals(OptionalInt.empty(), Overview.takenPercent(before));
    }

    @Test
    void theBestStreakIsTheLongestThatEverWasAcrossDaysOff() {
        for (var day : List.of(1, 4, 5, 6, 7, 11, 14)) { // counted back from Friday; 5 and 6 are a weekend
            session(FRIDAY.minusDays(day), 10, "desk-reset", Entry.Ending.FINISHED);
        }
        var history = history();
        assertEquals(4, history.bestStreak(FRIDAY, OverviewTest::weekend));
        assertEquals(1, history.streak(FRIDAY, OverviewTest::weekend));
        assertEquals(0, History.EMPTY.bestStreak(FRIDAY, OverviewTest::weekend));
    }

    @Test
    void aMeanLooksBackAWeekAndALineEndsWhereAWeekHasNoScore() {
        pain(FRIDAY.minusDays(20), 8);
        pain(FRIDAY.minusDays(16), 6);
        pain(FRIDAY.minusDays(1), 4);
        pain(FRIDAY, 2);
        var trend = Overview.of(history(), FRIDAY.minusDays(16), FRIDAY, OverviewTest::weekend).pain();
        var first = new PainTrend.Point(FRIDAY.minusDays(16), 6, 7);
        var second = new PainTrend.Point(FRIDAY.minusDays(1), 4, 4);
        var third = new PainTrend.Point(FRIDAY, 2, 3);
        assertEquals(new PainTrend(List.of(first, second, third)), trend);
        assertEquals(List.of(List.of(first), List.of(second, third)), trend.lines());
        assertEquals(Optional.of(new PainTrend.Move(FRIDAY.minusDays(16), 7, 3)), trend.move());
    }

    @Test
    void twoDaysAreNoTrend() {
        pain(FRIDAY.minusDays(1), 4);
        pain(FRIDAY, 2);
        var trend = Overview.of(history(), FRIDAY.minusDays(27), FRIDAY, OverviewTest::weekend).pain();
        assertEquals(1, trend.missing());
        assertEquals(List.of(), trend.lines());
        assertEquals(Optional.empty(), trend.move());
    }

    @Test
    void painRisesOnlyIfItDidOnEachOfTheLastThreeDays() {
        for (var i = 0; i < 4; i++) {
            pain(FRIDAY.minusDays(3 - i), 2 + i);
        }
        assertTrue(rises(FRIDAY));
        assertFalse(rises(FRIDAY.plusDays(1)), "no score today");
        pain(FRIDAY, 0);
        assertFalse(rises(FRIDAY), "the mean of today fell");
    }

    private boolean rises(LocalDate today) {
        return PainTrend.of(history(), today.minusDays(20), today).isRising(today);
    }

    private History history() {
        return History.of(changes);
    }

    private List<Entry> entries() {
        return changes.stream().map(change -> ((Change.Add) change).entry()).toList();
    }

    private void session(LocalDate day, int hour, String routine, Entry.Ending ending) {
        add(new Entry.Session(at(day, hour), routine, Duration.ofMinutes(2), 4, 4, ending, Entry.Origin.CHOSEN,
                List.of()));
    }

    private void pause(LocalDate day, BreakOutcome outcome) {
        add(new Entry.Break(at(day, 12), outcome, "desk-reset", Duration.ZERO, Set.of()));
    }

    private void pain(LocalDate day, int score) {
        add(new Entry.Pain(at(day, 18).plusMinutes(changes.size()), score));
    }

    private void add(Entry entry) {
        changes.add(new Change.Add("e" + changes.size(), entry));
    }

    private static ZonedDateTime at(LocalDate day, int hour) {
        return ZonedDateTime.parse(day + "T%02d:00Z[UTC]".formatted(hour));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
