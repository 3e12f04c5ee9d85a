package app.unhunch.ui.history;

import app.unhunch.history.DayTotal;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Writes the map of days and the bars of breaks.
final class HeatWriter {

    private static final List<Duration> LEVELS = List.of(Duration.ofMinutes(15), Duration.ofMinutes(8),
            Duration.ofMinutes(4), Duration.ofSeconds(1));
    private static final int ROOM_FOR_A_MONTH = 3;
    private static final int MANY_COLUMNS = 30;

    private final Locale locale;
    private final Texts texts;
    private final TimeWords times;

    HeatWriter(Locale locale) {
        this.locale = locale;
        texts = Texts.load("history", locale);
        times = new TimeWords(locale);
    }

    /// @param days whole weeks, but for what lies after `today`
    HistoryScreen.Heat heat(List<DayTotal> days, LocalDate today) {
        var rows = IntStream.range(0, 7).mapToObj(row -> row % 2 == 1 ? ""
                : days.getFirst().day().plusDays(row).getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .toList();
        var cells = days.stream().map(
                day -> new HistoryScreen.Cell(day.day(), level(day.moving()),
                        texts.get("heat.day", times.day(day.day()), times.minutes(day.moving()))))
                .toList();
        var table = new HistoryScreen.Table(List.of(texts.get("table.day"), texts.get("table.minutes")),
                days.reversed().stream().filter(day -> !day.moving().isZero())
                        .map(day -> List.of(times.day(day.day()), times.minutes(day.moving()))).toList());
        return new HistoryScreen.Heat(cells, rows, months(days),
                IntStream.range(0, days.size()).filter(i -> days.get(i).day().equals(today)).findFirst().orElse(-1),
                table);
    }

    HistoryScreen.Bars bars(List<DayTotal> days) {
        var table = new HistoryScreen.Table(
                List.of(texts.get("table.day"), texts.get("table.taken"), texts.get("table.left")),
                days.reversed().stream().filter(day -> day.taken() + day.left() > 0)
                        .map(day -> List.of(times.day(day.day()), number(day.taken()), number(day.left()))).toList());
        return new HistoryScreen.Bars(days.stream().map(this::bar).toList(), table);
    }

    private HistoryScreen.Bar bar(DayTotal day) {
        return new HistoryScreen.Bar(day.day(),
                day.day().getDayOfWeek().getDisplayName(TextStyle.NARROW_STANDALONE, locale),
                day.taken(), day.left(), texts.get("bars.day", times.day(day.day()), day.taken(), day.left()));
    }

    private String number(int count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /// From 0, nothing, to 4, a quarter of an hour.
    private static int level(Duration moving) {
        var at = IntStream.range(0, LEVELS.size()).filter(i -> moving.compareTo(LEVELS.get(i)) >= 0).findFirst();
        return at.isPresent() ? LEVELS.size() - at.getAsInt() : 0;
    }

    private List<HistoryScreen.Mark> months(List<DayTotal> days) {
        List<HistoryScreen.Mark> months = new ArrayList<>();
        var room = days.size() > 7 * MANY_COLUMNS ? ROOM_FOR_A_MONTH + 1 : ROOM_FOR_A_MONTH;
        for (var column = 0; column * 7 < days.size(); column++) {
            var first = days.get(column * 7).day();
            var begins = column == 0 || first.getMonth() != days.get(column * 7 - 7).day().getMonth();
            if (begins && (months.isEmpty() || column - months.getLast().at() >= room)) {
                months.add(new HistoryScreen.Mark(column,
                        first.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale)));
            }
        }
        return months;
    }
}
