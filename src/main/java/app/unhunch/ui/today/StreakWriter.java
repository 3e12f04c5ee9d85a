package app.unhunch.ui.today;

import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Writes days in a row and the days of this week.
final class StreakWriter {

    private final Texts texts;
    private final TimeWords times;
    private final Locale locale;

    StreakWriter(Locale locale) {
        this.locale = locale;
        texts = Texts.load("today", locale);
        times = new TimeWords(locale);
    }

    TodayScreen.Streak streak(TodayFacts facts) {
        if (facts.history().isUntouched()) {
            return new TodayScreen.Streak(texts.get("streak.first"), texts.get("streak.first.line"), List.of());
        }
        var first = facts.today().with(TemporalAdjusters.previousOrSame(WeekFields.of(locale).getFirstDayOfWeek()));
        var days = facts.history().streak(facts.today(), facts::dayOff);
        var moving = facts.history().tally(first, facts.today()).moving();
        return new TodayScreen.Streak(days == 0 ? texts.get("streak.none") : texts.count("streak", days),
                texts.get("streak.week", times.minutes(moving)),
                IntStream.range(0, 7).mapToObj(first::plusDays).map(day -> day(facts, day)).toList());
    }

    private TodayScreen.Day day(TodayFacts facts, LocalDate day) {
        var done = facts.history().isActive(day);
        var name = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return new TodayScreen.Day(day.getDayOfWeek().getDisplayName(TextStyle.NARROW_STANDALONE, locale),
                texts.get(done ? "streak.day.done" : "streak.day.open", name),
                done ? TodayScreen.Mark.DONE : TodayScreen.Mark.OPEN,
                day.equals(facts.today()) ? TodayScreen.When.TODAY : TodayScreen.When.OTHER);
    }
}
