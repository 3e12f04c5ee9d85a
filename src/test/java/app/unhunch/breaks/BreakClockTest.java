package app.unhunch.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.machine.Moment;
import app.unhunch.settings.HourSettings;
import app.unhunch.settings.Settings;
import app.unhunch.settings.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The two clocks: rows B1 to B7.
class BreakClockTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void b1_aStepOfTheWallClockNeverMovesTheBreak() {
        for (var hours : List.of(-24, -3, 3, 24)) {
            var life = Life.begin().minutes(50);
            life.setClock(life.now.wall().plusHours(hours));
            assertEquals(10, life.left());
            assertEquals(Optional.of(life.now.wall().plusMinutes(10).toInstant()), life.status().due());
            life.minutes(9.5);
            assertEquals(BreakPhase.NOTICE, life.phase());
        }
    }

    @Test
    void b1_aStepByADayWithinWorkingHoursMovesNothingEither() {
        for (var days : List.of(-1, 1)) {
            var life = Life.begin(Settings.DEFAULTS).minutes(50);
            life.setClock(life.now.wall().plusDays(days));
            assertEquals(10, life.left());
        }
    }

    @Test
    void b2_aStepForwardIsNoRest() {
        var life = Life.begin().minutes(50);
        life.setClock(life.now.wall().plusHours(3));
        assertEquals(Duration.ofMinutes(50), life.status().sitting());
        assertEquals(List.of(), life.cues());
    }

    @Test
    void b3_aPauseUntilSixIsRightOnDaysOf23And25Hours() {
        for (var eve : List.of(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 10, 24))) {
            var life = Life.begin(Life.ALWAYS, eve.atTime(22, 0).atZone(Life.BERLIN));
            life.send(at -> new BreakEvent.Pause(at, new PauseLength.UntilTomorrow()));
            var six = eve.plusDays(1).atTime(6, 0).atZone(Life.BERLIN);
            assertEquals(Optional.of(six.toInstant()), life.status().resumes());
            life.until(six.minusSeconds(1));
            assertEquals(BreakPhase.PAUSED, life.phase());
            life.seconds(1);
            assertEquals(Optional.empty(), life.status().resumes());
        }
    }

    @Test
    void b3_workStartsOnceOnDaysOf23And25Hours() {
        var everyDay = everyDay(new TimeRange(LocalTime.of(9, 0), LocalTime.of(18, 0)));
        for (var eve : List.of(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 10, 24))) {
            var life = Life.begin(everyDay, eve.atTime(19, 0).atZone(Life.BERLIN));
            var nine = eve.plusDays(1).atTime(9, 0).atZone(Life.BERLIN);
            assertEquals(Optional.of(nine.toInstant()), life.status().opens());
            life.until(nine.plusMinutes(59).plusSeconds(30));
            assertEquals(List.of(BreakOutcome.ANNOUNCED), life.outcomes());
        }
    }

    @Test
    void b3_anHourThatADaySkipsIsWellDefined() {
        var night = everyDay(new TimeRange(LocalTime.of(2, 30), LocalTime.of(5, 0)));
        var life = Life.begin(night, ZonedDateTime.of(2026, 3, 29, 1, 0, 0, 0, Life.BERLIN));
        assertEquals(Optional.of(ZonedDateTime.of(2026, 3, 29, 3, 30, 0, 0, Life.BERLIN).toInstant()),
                life.status().opens());
    }

    @Test
    void b4_workingHoursFollowANewZoneAtOnceAndTheIntervalDoesNotMove() {
        var life = Life.begin(Settings.DEFAULTS).minutes(50);
        life.setClock(life.now.wall().withZoneSameInstant(NEW_YORK));
        assertEquals(BreakPhase.OUTSIDE_HOURS, life.phase());
        assertEquals(Optional.of(ZonedDateTime.of(2026, 11, 17, 9, 0, 0, 0, NEW_YORK).toInstant()),
                life.status().opens());

        life.seconds(30).setClock(life.now.wall().withZoneSameInstant(Life.BERLIN));
        assertEquals(BreakPhase.WORKING, life.phase());
        assertEquals(10, life.left());
    }

    @Test
    void b5_sittingTimeOfTheDayStartsAtMidnightOfThePlace() {
        var life = Life.begin(Life.ALWAYS, Life.TEN.withHour(23)).minutes(59);
        assertEquals(Duration.ofMinutes(59), life.status().today());
        life.send(at -> new BreakEvent.Pause(at, new PauseLength.UntilResumed())).minutes(31);
        assertEquals(Duration.ofMinutes(30), life.status().today());
        life.sleep(Duration.ofHours(24));
        assertEquals(Duration.ZERO, life.status().today(), "midnight passed in sleep");
    }

    @Test
    void b6_theEighthBreakOfADayIsWithinASecondOfItsPlan() {
        var life = Life.begin(breaks -> breaks.withTypingPause(Duration.ZERO));
        var machine = new Breaks();
        var shown = new ArrayList<Duration>();
        var begin = life.now.elapsed();
        var state = life.state;
        var now = life.now;
        while (shown.size() < 8) {
            // every tick is heard 200 ms late
            now = new Moment(machine.wakeAt(state).orElseThrow(), now.wall()).plus(Duration.ofMillis(200));
            now = new Moment(now.elapsed(), Life.TEN.plus(now.elapsed().minus(begin)));
            var outcome = machine.on(state, new BreakEvent.Tick(now));
            state = outcome.state();
            for (var cue : outcome.cues()) {
                if (cue instanceof BreakCue.ShowWindow) {
                    shown.add(now.elapsed().minus(begin));
                    var at = now;
                    state = machine
                            .on(state, new BreakEvent.SessionStarted(at, SessionKind.BREAK, Duration.ofMinutes(2)))
                            .state();
                    now = now.plus(Duration.ofMinutes(2));
                    state = machine
                            .on(state, new BreakEvent.SessionEnded(now, Duration.ofMinutes(2), SessionEnd.FINISHED))
                            .state();
                }
            }
        }
        for (var n = 0; n < 8; n++) {
            var plan = Duration.ofMinutes(60L * (n + 1) + 2L * n).plusMillis(200L * n);
            var off = shown.get(n).minus(plan);
            assertTrue(off.abs().compareTo(Duration.ofSeconds(1)) < 0, n + " is off by " + off);
        }
    }

    @Test
    void b7_aNightShiftIsWorkingTime() {
        var night = everyDay(new TimeRange(LocalTime.of(22, 0), LocalTime.of(6, 0)));
        var life = Life.begin(night, Life.TEN.withHour(23).withMinute(30));
        assertEquals(BreakPhase.WORKING, life.phase());
        life.minutes(60);
        assertEquals(BreakPhase.DUE, life.phase());
        life.until(LocalTime.of(6, 0));
        assertEquals(BreakPhase.OUTSIDE_HOURS, life.phase());
    }

    private static Settings everyDay(TimeRange range) {
        var days = new java.util.EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of(range));
        }
        HourSettings hours = Settings.DEFAULTS.hours().withDays(Map.copyOf(days));
        return Settings.DEFAULTS.withHours(hours);
    }
}
