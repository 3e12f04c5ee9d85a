package app.unhunch.ui.routines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.routine.Frequency;
import app.unhunch.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OftenWordsTest {

    private final OftenWords words = new OftenWords(Texts.load("routines", Locale.UK), Locale.UK);

    @Test
    void theDaysAreNamedInTheOrderOfTheWeekAndAllOfThemAtOnce() {
        assertEquals("2 times a day: Mon, Thu",
                words.line(new Frequency(2, Set.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY))));
        assertEquals("1 time a day, every day", words.line(new Frequency(1, EnumSet.allOf(DayOfWeek.class))));
        assertEquals(DayOfWeek.SUNDAY, OftenWords.week(Locale.US).findFirst().orElseThrow());
    }

    @Test
    void theTimesOfADayLieEvenlyApart() {
        assertEquals(List.of(LocalTime.of(10, 0)), OftenWords.times(1));
        assertEquals(List.of(LocalTime.of(10, 0), LocalTime.of(14, 0), LocalTime.of(18, 0)), OftenWords.times(3));
        assertEquals(12, OftenWords.times(Frequency.MOST).stream().distinct().count());
    }
}
