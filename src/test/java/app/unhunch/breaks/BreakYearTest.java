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

    /// Every working day of a year: log in at nine, an idle spell, a call, a lock, every break taken, sleep at seven.
    @Test
    void aYearTakesUnderASecondOfTheProcessorAndAsksForTheRightNumberOfBreaks() {
        var least = Duration.ofDays(1);
        for (var run = 0; run < 5 && least.compareTo(Duration.ofSeconds(1)) >= 0; run++) {
            var began = processorTime();
            var life = live(365);
            least = Course.least(least, processorTime().minus(began));
            assertEquals(260 * 8, Life.outcomes(life.all).stream().filter(BreakOutcome.TAKEN::equals).count());
        }
        var took = least;
        assertTrue(took.compareTo(Duration.ofSeconds(1)) < 0, () -> "took " + took);
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
