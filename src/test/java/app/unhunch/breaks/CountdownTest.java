package app.unhunch.breaks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CountdownTest {

    @Test
    void b6_minutesAreRoundedUp() {
        assertEquals(minutes(34, Duration.ofSeconds(60)), Countdown.of(Duration.ofMinutes(34)));
        assertEquals(minutes(34, Duration.ofSeconds(1)), Countdown.of(Duration.ofMinutes(33).plusSeconds(1)));
        assertEquals(minutes(33, Duration.ofSeconds(60)), Countdown.of(Duration.ofMinutes(33)));
        assertEquals(minutes(6, Duration.ofNanos(1)), Countdown.of(Duration.ofMinutes(5).plusNanos(1)));
    }

    @Test
    void secondsAreShownInTheLastFiveMinutes() {
        assertEquals(clock(5, 0, Duration.ofSeconds(1)), Countdown.of(Duration.ofMinutes(5)));
        assertEquals(clock(4, 7, Duration.ofMillis(200)), Countdown.of(Duration.ofMillis(246_200)));
        assertEquals(clock(0, 1, Duration.ofNanos(1)), Countdown.of(Duration.ofNanos(1)));
    }

    @Test
    void a7_nothingIsShownBelowZero() {
        assertEquals(clock(0, 0, Duration.ofDays(1)), Countdown.of(Duration.ZERO));
        assertEquals(clock(0, 0, Duration.ofDays(1)), Countdown.of(Duration.ofSeconds(-5)));
    }

    @Test
    void b8_anHourAndMoreIsShownInFull() {
        assertEquals(90, Countdown.of(Duration.ofMinutes(90)).minutes());
    }

    private static Countdown minutes(long minutes, Duration changes) {
        return new Countdown(Countdown.Form.MINUTES, minutes, 0, changes);
    }

    private static Countdown clock(long minutes, int seconds, Duration changes) {
        return new Countdown(Countdown.Form.CLOCK, minutes, seconds, changes);
    }
}
