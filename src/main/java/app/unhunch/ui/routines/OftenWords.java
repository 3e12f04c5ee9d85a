package app.unhunch.ui.routines;

import app.unhunch.routine.Frequency;
import app.unhunch.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says how often a routine is meant to be done.
final class OftenWords {

    private static final LocalTime FIRST = LocalTime.of(10, 0);
    private static final int HOURS = 8;
    private static final int WEEK = 7;

    private final Texts texts;
    private final Locale locale;

    OftenWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /// Such as "2 times a day, every day" or "2 times a day: Mon, Thu".
    String line(Frequency often) {
        var times = texts.count("often.times", often.timesADay());
        return often.days().size() == WEEK ? texts.get("often.daily", times)
                : texts.get("often.days", times, week(locale).filter(often.days()::contains)
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .collect(Collectors.joining(texts.get("heard.and"))));
    }

    /// The days of the week in the order of a locale.
    static Stream<DayOfWeek> week(Locale locale) {
        var first = WeekFields.of(locale).getFirstDayOfWeek();
        return Stream.iterate(first, day -> day.plus(1)).limit(WEEK);
    }

    /// Times of a day to begin with for as many times: from ten in the morning, even hours apart.
    static List<LocalTime> times(int timesADay) {
        return IntStream.range(0, timesADay).mapToObj(number -> FIRST.plusMinutes(timesADay == 1 ? 0
                : 60L * HOURS * number / (timesADay - 1) / 15 * 15)).toList();
    }
}
