package app.unhunch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.text.CalendarFile.Reminder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarFileTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T17:30:05Z");

    @Test
    void aFileHoldsOneEventForEachTime() {
        var file = CalendarFile.of(new Reminder("mine", "My lunch reset", "", Duration.ofSeconds(461),
                Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY), List.of(LocalTime.of(15, 0), LocalTime.of(8, 30))),
                SATURDAY, NOW);
        assertEquals("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Unhunch//Unhunch//EN
                BEGIN:VEVENT
                UID:mine-0830@unhunch
                DTSTAMP:20261121T173005Z
                DTSTART:20261123T083000
                DURATION:PT8M
                RRULE:FREQ=WEEKLY;BYDAY=MO,WE
                SUMMARY:My lunch reset
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:My lunch reset
                TRIGGER:PT0S
                END:VALARM
                END:VEVENT
                BEGIN:VEVENT
                UID:mine-1500@unhunch
                DTSTAMP:20261121T173005Z
                DTSTART:20261123T150000
                DURATION:PT8M
                RRULE:FREQ=WEEKLY;BYDAY=MO,WE
                SUMMARY:My lunch reset
                TRANSP:TRANSPARENT
                BEGIN:VALARM
                ACTION:DISPLAY
                DESCRIPTION:My lunch reset
                TRIGGER:PT0S
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"), file);
    }

    @Test
    void theFirstDayMayBeToday() {
        var file = CalendarFile.of(reminder("x", "", Set.of(DayOfWeek.SATURDAY)), SATURDAY, NOW);
        assertTrue(file.contains("DTSTART:20261121T100000\r\n"), file);
        assertThrows(IllegalArgumentException.class, () -> reminder("x", "", Set.of()));
    }

    @Test
    void signsOfTheFormatAreEscaped() {
        var file = unfolded(CalendarFile.of(reminder("Neck; back, \\o/", "Twice a day\nas prescribed",
                Set.of(DayOfWeek.MONDAY)), SATURDAY, NOW));
        assertTrue(file.contains("SUMMARY:Neck\\; back\\, \\\\o/"), file::toString);
        assertTrue(file.contains("DESCRIPTION:Twice a day\\nas prescribed"), file::toString);
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void linesAreFoldedWithoutCuttingLettersAndUnfoldToTheSame(RandomGenerator random) {
        var title = random.ints(random.nextInt(1, 200), 0, 4)
                .mapToObj(kind -> List.of("a", "ü", "体", "😀").get(kind)).reduce("", String::concat);
        var file = CalendarFile.of(reminder(title, "", Set.of(DayOfWeek.MONDAY)), SATURDAY, NOW);
        Stream.of(file.split("\r\n")).forEach(
                line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        assertTrue(!file.replace("\r\n", "").contains("\n"), "only CRLF");
        assertTrue(unfolded(file).contains("SUMMARY:" + title));
    }

    private static Reminder reminder(String title, String about, Set<DayOfWeek> days) {
        return new Reminder("x", title, about, Duration.ofMinutes(2), days, List.of(LocalTime.of(10, 0)));
    }

    private static List<String> unfolded(String file) {
        return List.of(file.replace("\r\n ", "").split("\r\n"));
    }
}
