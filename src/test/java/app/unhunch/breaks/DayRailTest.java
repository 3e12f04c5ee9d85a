package app.unhunch.breaks;

import static app.unhunch.breaks.RailNode.Kind.AWAY;
import static app.unhunch.breaks.RailNode.Kind.LATER;
import static app.unhunch.breaks.RailNode.Kind.NEXT;
import static app.unhunch.breaks.RailNode.Kind.SKIPPED;
import static app.unhunch.breaks.RailNode.Kind.TAKEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.WorkingHours.Span;
import app.unhunch.settings.HourSettings;
import app.unhunch.settings.Settings;
import app.unhunch.settings.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayRailTest {

    private static final HourSettings HOURS = Settings.DEFAULTS.hours();

    @Test
    void theDayIsShownFromEndToEnd() {
        var hours = HOURS.withLunch(HOURS.lunch().withOn(true));
        var life = Life.begin(Settings.DEFAULTS.withHours(hours), Life.TEN.withHour(14)).minutes(26);
        var entries = List.of(
                entry(10, 0, BreakOutcome.ANNOUNCED), entry(10, 0, BreakOutcome.STARTED),
                entry(10, 2, BreakOutcome.TAKEN),
                new RailEntry(at(11, 0), BreakOutcome.HELD, Duration.ofMinutes(10), Set.of(QuietReason.CALL)),
                entry(11, 10, BreakOutcome.ANNOUNCED), entry(11, 10, BreakOutcome.SKIPPED),
                new RailEntry(at(12, 10), BreakOutcome.AWAY, Duration.ofMinutes(5), Set.of()));
        var rail = DayRail.of(hours, life.status(), entries, life.now.wall()).orElseThrow();
        assertEquals(new DayRail(at(9, 0), at(18, 0), Optional.of(at(14, 26)),
                Optional.of(new Span(at(12, 30), at(13, 15))), List.of(),
                List.of(node(10, 2, TAKEN),
                        new RailNode(at(11, 10), SKIPPED, Duration.ZERO, Set.of(QuietReason.CALL)),
                        new RailNode(at(12, 10), AWAY, Duration.ofMinutes(5), Set.of()),
                        node(15, 0, NEXT), node(16, 0, LATER), node(17, 0, LATER))),
                rail);
    }

    @Test
    void beforeLunchTheHourStartsAgainAfterIt() {
        var hours = HOURS.withLunch(HOURS.lunch().withOn(true));
        var life = Life.begin(Settings.DEFAULTS.withHours(hours), Life.TEN.withHour(11));
        assertEquals(List.of(node(12, 0, NEXT), node(14, 15, LATER), node(15, 15, LATER), node(16, 15, LATER),
                node(17, 15, LATER)), nodes(life, hours));
    }

    @Test
    void aSkipIsShownBeforeItIsFinal() {
        var life = Life.begin(Settings.DEFAULTS, Life.TEN.withHour(16)).minutes(59.5).send(BreakEvent.Skip::new);
        assertEquals(List.of(new RailNode(life.instant(), SKIPPED, Duration.ZERO, Set.of())), nodes(life, HOURS));
    }

    @Test
    void whileNobodyIsThereTheNextBreakMovesOn() {
        var life = Life.begin(Settings.DEFAULTS, Life.TEN.withHour(16)).minutes(10).send(BreakEvent.Locked::new)
                .minutes(30);
        assertEquals(List.of(node(17, 40, NEXT)), nodes(life, HOURS));
    }

    @Test
    void aPauseMovesTheNextBreakToItsEndOrAway() {
        var life = Life.begin(Settings.DEFAULTS, Life.TEN.withHour(15)).minutes(30)
                .send(at -> new BreakEvent.Pause(at, new PauseLength.For(Duration.ofHours(1))));
        assertEquals(List.of(node(16, 30, NEXT), node(17, 30, LATER)), nodes(life, HOURS));
        life.send(at -> new BreakEvent.Pause(at, new PauseLength.UntilResumed()));
        assertEquals(List.of(), nodes(life, HOURS));
    }

    @Test
    void beforeWorkTheDayIsPlannedAndNowIsNotOnIt() {
        var life = Life.begin(Settings.DEFAULTS, Life.TEN.withHour(8));
        var rail = DayRail.of(HOURS, life.status(), List.of(), life.now.wall()).orElseThrow();
        assertEquals(Optional.empty(), rail.now());
        assertEquals(node(10, 0, NEXT), rail.nodes().getFirst());
        assertEquals(8, rail.nodes().size());
    }

    @Test
    void aFreeDayHasNoRail() {
        var sunday = Life.TEN.plusDays(5);
        var life = Life.begin(Settings.DEFAULTS, sunday);
        assertEquals(Optional.empty(), DayRail.of(HOURS, life.status(), List.of(), sunday));
    }

    @Test
    void severalRangesLeaveGapsThatAreRests() {
        var hours = HOURS.withDays(Map.of(DayOfWeek.TUESDAY, List.of(range(8, 10), range(14, 16))));
        var life = Life.begin(Settings.DEFAULTS.withHours(hours), Life.TEN.withHour(9));
        var rail = DayRail.of(hours, life.status(), List.of(), life.now.wall()).orElseThrow();
        assertEquals(List.of(new Span(at(10, 0), at(14, 0))), rail.gaps());
        assertEquals(List.of(node(15, 0, NEXT)), rail.nodes());
    }

    @Test
    void aNightShiftStaysOnItsRailAfterMidnight() {
        var hours = HOURS.withDays(Map.of(DayOfWeek.MONDAY, List.of(range(22, 6))));
        var life = Life.begin(Settings.DEFAULTS.withHours(hours), Life.TEN.withHour(3));
        var rail = DayRail.of(hours, life.status(), List.of(), life.now.wall()).orElseThrow();
        assertEquals(Life.TEN.minusDays(1).withHour(22).toInstant(), rail.from());
        assertEquals(at(6, 0), rail.to());
    }

    @Test
    void withoutWorkingHoursTheRailStartsWithTheFirstThingOfTheDay() {
        var life = Life.begin().minutes(90);
        var rail = DayRail.of(HOURS.withEnabled(false), life.status(), List.of(entry(9, 20, BreakOutcome.TAKEN)),
                life.now.wall()).orElseThrow();
        assertEquals(at(9, 0), rail.from());
        assertEquals(at(18, 0), rail.to());
    }

    private static List<RailNode> nodes(Life life, HourSettings hours) {
        return DayRail.of(hours, life.status(), List.of(), life.now.wall()).orElseThrow().nodes();
    }

    private static RailEntry entry(int hour, int minute, BreakOutcome outcome) {
        return new RailEntry(at(hour, minute), outcome, Duration.ZERO, Set.of());
    }

    private static RailNode node(int hour, int minute, RailNode.Kind kind) {
        return new RailNode(at(hour, minute), kind, Duration.ZERO, Set.of());
    }

    private static TimeRange range(int from, int to) {
        return new TimeRange(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static Instant at(int hour, int minute) {
        return Life.TEN.withHour(hour).withMinute(minute).toInstant();
    }
}
