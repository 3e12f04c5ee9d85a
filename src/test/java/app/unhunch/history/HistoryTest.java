package app.unhunch.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Test
    void b5_anEntryBelongsToTheDayOfItsBeginningInTheZoneOfThatMoment() {
        var inTokyo = session("2026-11-20T23:59:30+09:00[Asia/Tokyo]");
        var inLisbon = session("2026-11-20T23:59:30Z[Europe/Lisbon]");
        var history = History.of(List.of(new Change.Add("b", inLisbon), new Change.Add("a", inTokyo)));
        assertEquals(List.of(new Recorded("a", inTokyo), new Recorded("b", inLisbon)), history.on(FRIDAY));
        assertEquals(List.of(), history.on(FRIDAY.plusDays(1)));
    }

    @Test
    void theLatestChangeCountsInWhateverOrderTheChangesCome() {
        var first = new Change.Add("a", pain("2026-11-20T10:00Z", 3));
        var second = new Change.Edit("a", Instant.parse("2026-11-20T11:00:00Z"), pain("2026-11-20T10:00Z", 4));
        var third = new Change.Delete("a", Instant.parse("2026-11-20T12:00:00Z"));
        var back = new Change.Edit("a", Instant.parse("2026-11-20T13:00:00Z"), pain("2026-11-20T10:00Z", 5));

        assertEquals(History.of(List.of(second)), History.of(List.of(second, first)));
        assertEquals(History.EMPTY, History.of(List.of(third, second, first)));
        assertEquals(List.of(new Recorded("a", pain("2026-11-20T10:00Z", 5))),
                History.of(List.of(back, third, first, second)).all());
    }

    @Test
    void oneChangeMoreIsTheSameAsAllAtOnce() {
        List<Change> changes = List.of(new Change.Add("a", pain("2026-11-20T10:00Z", 3)),
                new Change.Add("b", session("2026-11-20T09:00Z")), new Change.Add("c", session("2026-11-19T09:00Z")),
                new Change.Edit("a", Instant.parse("2026-11-20T11:00:00Z"), pain("2026-11-19T10:00Z", 4)),
                new Change.Delete("b", Instant.parse("2026-11-20T12:00:00Z")),
                new Change.Edit("b", Instant.parse("2026-11-20T11:00:00Z"), session("2026-11-20T08:00Z")));
        var step = History.EMPTY;
        for (var change : changes) {
            step = step.with(change);
        }
        assertEquals(History.of(changes), step);
        assertEquals(List.of("c", "a"), step.all().stream().map(Recorded::id).toList());
    }

    @Test
    void whatCameAndWentByItselfIsNoBeginning() {
        var byThemselves = List.of(BreakOutcome.ANNOUNCED, BreakOutcome.HELD, BreakOutcome.MISSED, BreakOutcome.AWAY);
        for (var outcome : BreakOutcome.values()) {
            var once = new Entry.Break(at("2026-11-20T09:00Z"), outcome, "desk-reset", Duration.ZERO, Set.of());
            assertEquals(byThemselves.contains(outcome), History.of(List.of(new Change.Add("a", once))).isUntouched(),
                    outcome.name());
        }
        assertEquals(List.of(true, false), List.of(History.EMPTY.isUntouched(),
                History.of(List.of(new Change.Add("a", pain("2026-11-20T10:00Z", 3)))).isUntouched()));
    }

    @Test
    void talliesTheDaysFromOneToAnotherBothIncluded() {
        var history = History.of(List.of(new Change.Add("a", session("2026-11-18T09:00Z")),
                new Change.Add("b", session("2026-11-19T09:00Z")), new Change.Add("c", session("2026-11-20T09:00Z")),
                new Change.Add("d", pain("2026-11-20T10:00Z", 3)), new Change.Add("e", pain("2026-11-19T10:00Z", 5)),
                new Change.Add("f", taken("2026-11-20T11:00Z")), new Change.Add("g", taken("2026-11-19T11:00Z")),
                new Change.Add("h", skipped("2026-11-19T12:00Z"))));
        assertEquals(
                new Tally(2, Duration.ofMinutes(4), Map.of(BreakOutcome.TAKEN, 2, BreakOutcome.SKIPPED, 1),
                        List.of(5, 3)),
                history.tally(FRIDAY.minusDays(1), FRIDAY));
        assertEquals(0, history.tally(FRIDAY).breaks(BreakOutcome.SKIPPED));
        assertEquals(new Tally(0, Duration.ZERO, Map.of(), List.of()), history.tally(FRIDAY, FRIDAY.minusDays(1)));
    }

    @Test
    void aDayOffNeverBreaksAStreakAndTodayNotYet() {
        var friday = new Change.Add("a", session("2026-11-20T09:00Z"));
        var thursday = new Change.Add("b", taken("2026-11-19T09:00Z"));
        var tuesday = new Change.Add("c", session("2026-11-17T09:00Z"));
        var history = History.of(List.of(friday, thursday, tuesday));
        assertEquals(2, history.streak(FRIDAY, HistoryTest::weekend));
        assertEquals(2, history.streak(FRIDAY.plusDays(3), HistoryTest::weekend), "Monday morning, nothing done yet");
        assertEquals(0, history.streak(FRIDAY.plusDays(4), HistoryTest::weekend), "nothing was done on Monday");
        assertEquals(0, history.streak(FRIDAY.plusDays(3), HistoryTest::never));
        assertEquals(3, history.with(new Change.Add("d", session("2026-11-22T09:00Z"))).streak(FRIDAY.plusDays(3),
                HistoryTest::weekend), "a Sunday with a session counts");
    }

    @Test
    void aSkippedBreakOrAPainScoreIsNoActivity() {
        var history = History.of(List.of(new Change.Add("a", skipped("2026-11-20T09:00Z")),
                new Change.Add("b", pain("2026-11-20T09:00Z", 3))));
        assertEquals(0, history.streak(FRIDAY, HistoryTest::never));
        assertEquals(0, History.EMPTY.streak(FRIDAY, HistoryTest::never));
    }

    @Test
    void warmthIsNoTimeInWhichSomebodyMoves() {
        var history = History.of(List.of(new Change.Add("a", session("2026-11-20T10:00Z")),
                new Change.Add("b", new Entry.Session(at("2026-11-20T19:00Z"), "heat-pad", Duration.ofMinutes(15), 1,
                        1, Entry.Ending.FINISHED, Entry.Origin.REMEDY, List.of()))));
        assertEquals(new Tally(2, Duration.ofMinutes(2), Map.of(), List.of()), history.tally(FRIDAY));
    }

    @Test
    void nonsenseCannotBeRecorded() {
        assertThrows(IllegalArgumentException.class, () -> pain("2026-11-20T10:00Z", 11));
        assertThrows(IllegalArgumentException.class, () -> new Entry.Session(at("2026-11-20T10:00Z"), "desk-reset",
                Duration.ZERO, 5, 4, Entry.Ending.FINISHED, Entry.Origin.BREAK, List.of()));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static boolean never(LocalDate day) {
        return false;
    }

    private static Entry session(String at) {
        return new Entry.Session(at(at), "desk-reset", Duration.ofMinutes(2), 4, 4, Entry.Ending.FINISHED,
                Entry.Origin.BREAK, List.of());
    }

    private static Entry taken(String at) {
        return new Entry.Break(at(at), BreakOutcome.TAKEN, "desk-reset", Duration.ZERO, Set.of());
    }

    private static Entry skipped(String at) {
        return new Entry.Break(at(at), BreakOutcome.SKIPPED, "desk-reset", Duration.ZERO, Set.of());
    }

    private static Entry pain(String at, int score) {
        return new Entry.Pain(at(at), score);
    }

    private static ZonedDateTime at(String text) {
        return ZonedDateTime.parse(text);
    }
}
