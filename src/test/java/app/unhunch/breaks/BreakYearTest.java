package app.unhunch.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Settings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BreakYearTest {

    /// Looks at a calendar that cost about what the year does.
    private static final int LOOKS = 6_000_000;

    /// How much more the year may cost: a scheduler that looks at all its past again breaks it at once.
    private static final int ROOM = 3;

    /// Every working day of a year: log in at nine, an idle spell, a call, a lock, every break taken, sleep at seven.
    /// What that may cost is told by other work of the same kind, so that a slow or busy computer is slow at both; the
    /// best of some runs counts.
    @Test
    void aYearCostsLittleAndAsksForTheRightNumberOfBreaks() {
        var year = Duration.ofDays(1);
        var allowed = Duration.ZERO;
        for (var run = 0; run < 5 && year.compareTo(allowed) >= 0; run++) {
            var began = processorTime();
            var life = live(365);
            year = Course.least(year, processorTime().minus(began));
            assertEquals(260 * 8, Life.outcomes(life.all).stream().filter(BreakOutcome.TAKEN::equals).count());
            allowed = Course.most(allowed, lookAtACalendar().multipliedBy(ROOM));
        }
        var took = year + ", allowed " + allowed;
        assertTrue(year.compareTo(allowed) < 0, () -> "took " + took);
    }

    private static Duration lookAtACalendar() {
        var began = processorTime();
        var mondays = 0;
        for (var look = 0; look < LOOKS; look++) {
            mondays += Life.TEN.plusMinutes(look).getDayOfWeek() == DayOfWeek.MONDAY ? 1 : 0;
        }
        assertTrue(mondays > LOOKS / 10);
        return processorTime().minus(began);
    }

    /// Not the time on the wall: that belongs to whatever else runs on the computer.
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Life live(int days) {
        var life = Life.begin(Settings.DEFAULTS, Life.TEN.withDayOfMonth(1).withHour(0));
        for (var day = 0; day < days; day++) {
            life.until(LocalTime.of(8, 50));
            var work = life.now.wall().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            while (work && life.now.wall().getHour() < 18) {
                life.minutes(3);
                switch (life.now.wall().getMinute() / 5) {
                    case 1 -> life.idle(Duration.ofSeconds(90)).send(BreakEvent.Active::new);
                    case 4 -> life.locked(Duration.ofSeconds(30));
                    case 7 -> life.send(at -> new BreakEvent.Quiet(at, Set.of(QuietReason.CALL)));
                    default -> life.send(at -> new BreakEvent.Quiet(at, Set.of()));
                }
                if (life.state.prompt() instanceof Prompt.Opening || life.state.prompt() instanceof Prompt.Offered) {
                    life.session(Duration.ofMinutes(2));
                }
            }
            life.until(LocalTime.of(19, 0)).sleep(Duration.ofHours(12));
        }
        return life;
    }
}
