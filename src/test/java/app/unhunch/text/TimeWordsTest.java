package app.unhunch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeWordsTest {

    private static final TimeWords WORDS = new TimeWords(Locale.UK);

    @Test
    void minutesAreRoundedUpAndHoursSplitOff() {
        assertEquals(List.of("0 min", "1 min", "34 min", "34 min", "1 h", "1 h 30 min"),
                LongStream.of(0, 1, 33 * 60 + 1, 34 * 60, 3600, 5400).mapToObj(Duration::ofSeconds).map(WORDS::minutes)
                        .toList());
    }

    @Test
    void exactLengthsNameSecondsOnlyWhereThereAreSome() {
        assertEquals(List.of("0 s", "30 s", "2 min", "9 min 12 s", "1 h 1 s"),
                LongStream.of(0, 30, 120, 552, 3601).mapToObj(Duration::ofSeconds).map(WORDS::exact).toList());
    }

    @Test
    void aDayIsWrittenAsTheCountryDoes() {
        var day = LocalDate.of(2026, 11, 22);
        assertEquals(List.of("Sun 22 Nov", "Sun, Nov 22"), List.of(WORDS.day(day), new TimeWords(Locale.US).day(day)));
    }

    @Test
    void spokenLengthsUseTheFormThatGoesWithTheNumber() {
        assertEquals(List.of("1 second", "30 seconds", "1 minute 30 seconds", "2 hours"),
                LongStream.of(1, 30, 90, 7200).mapToObj(Duration::ofSeconds).map(WORDS::spoken).toList());
    }

    @Test
    void aRunningClockNeverShowsNothingWhileTimeIsLeftAndIsNeverNegative() {
        assertEquals(List.of("0:00", "0:01", "0:05", "4:59", "1:30:00"),
                LongStream.of(-3000, 1, 4001, 299_000, 5_400_000).mapToObj(Duration::ofMillis).map(WORDS::clock)
                        .toList());
    }

    @Test
    void b8_anHourAndMoreIsShownInFull() {
        assertEquals(List.of("1 h 30 min", "1:30:00"),
                List.of(WORDS.minutes(Duration.ofMinutes(90)), WORDS.clock(Duration.ofMinutes(90))));
    }

    @Test
    void aRunningClockHasTheDigitsOfItsOwnLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertEquals("4:59", WORDS.clock(Duration.ofSeconds(299)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void daysAreInTheOrderOfTheCountry() {
        var day = LocalDate.of(2025, 11, 18);
        assertEquals(List.of("Tue 18 Nov", "Tue, Nov 18", "Tue, Nov 18", "Tue 18 Nov", "Tue 18 Nov"),
                Stream.of(Locale.UK, Locale.US, Locale.ENGLISH, Locale.of("en", "DE"), Locale.of("en", "EG"))
                        .map(locale -> new TimeWords(locale).day(day)).toList());
    }

    @Test
    void timesOnOtherDaysNameTheDay() {
        var now = ZonedDateTime.of(2025, 11, 18, 14, 26, 0, 0, ZoneId.of("Europe/Berlin"));
        assertEquals(List.of("15:00", "tomorrow 10:00", "Saturday 10:00", "Tue 25 Nov 10:00"),
                List.of(now.with(LocalTime.of(15, 0)), now.plusDays(1).with(LocalTime.of(10, 0)),
                        now.plusDays(4).with(LocalTime.of(10, 0)), now.plusDays(7).with(LocalTime.of(10, 0))).stream()
                        .map(when -> WORDS.whenSeenFrom(now, when)).toList());
    }
}
