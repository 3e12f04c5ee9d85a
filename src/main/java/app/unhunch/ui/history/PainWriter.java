package app.unhunch.ui.history;

import app.unhunch.history.Overview;
import app.unhunch.history.PainTrend;
import app.unhunch.text.DatePattern;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes how pain went.
final class PainWriter {

    private static final int DATES = 5;

    private final Texts texts;
    private final TimeWords times;
    private final UnaryOperator<String> routine;
    private final DateTimeFormatter date;
    private final NumberFormat scores;

    PainWriter(Locale locale, UnaryOperator<String> routine) {
        this.routine = routine;
        texts = Texts.load("history", locale);
        times = new TimeWords(locale);
        date = DatePattern.of(texts, "date");
        scores = NumberFormat.getNumberInstance(locale);
        scores.setMaximumFractionDigits(1);
    }

    /// From the first day with a score in the range, so that no room is lost; at least two weeks.
    HistoryScreen.Pain pain(Overview overview, Optional<LocalDate> planned, LocalDate today) {
        var points = overview.pain().points();
        var least = today.minusDays(13);
        var first = points.isEmpty() || points.getFirst().day().isAfter(least) ? least : points.getFirst().day();
        var length = (int) ChronoUnit.DAYS.between(first, today) + 1;
        var hurts = overview.hurts().stream().filter(hurt -> !hurt.day().isBefore(first))
                .map(hurt -> new HistoryScreen.Mark(at(first, hurt.day()),
                        texts.get("event.hurt", routine.apply(hurt.routine()))));
        var plan = planned.filter(day -> !day.isBefore(first) && !day.isAfter(today)).stream()
                .map(day -> new HistoryScreen.Mark(at(first, day), texts.get("event.plan")));
        var events = Stream.concat(plan, hurts).sorted(Comparator.comparingInt(HistoryScreen.Mark::at)).toList();
        return new HistoryScreen.Pain(length, points.stream().map(point -> dot(first, point, point.score())).toList(),
                overview.pain().lines().stream()
                        .map(line -> line.stream().map(point -> dot(first, point, point.mean())).toList()).toList(),
                events, dates(first, length), hint(overview.pain()), table(points));
    }

    private HistoryScreen.Dot dot(LocalDate first, PainTrend.Point point, double score) {
        return new HistoryScreen.Dot(at(first, point.day()), point.day(), score, texts.get("pain.day",
                times.day(point.day()), scores.format(point.score()), scores.format(point.mean())));
    }

    private List<HistoryScreen.Mark> dates(LocalDate first, int length) {
        var steps = Math.min(DATES, length) - 1;
        return IntStream.rangeClosed(0, steps).map(step -> Math.round((length - 1f) * step / steps))
                .mapToObj(at -> new HistoryScreen.Mark(at, date.format(first.plusDays(at)))).toList();
    }

    private String hint(PainTrend trend) {
        return trend.points().isEmpty() ? texts.get("pain.none")
                : trend.missing() == 0 ? ""
                : texts.count("pain.more", trend.missing());
    }

    private HistoryScreen.Table table(List<PainTrend.Point> points) {
        return new HistoryScreen.Table(
                List.of(texts.get("table.day"), texts.get("table.score"), texts.get("table.mean")),
                points.reversed().stream().map(point -> List.of(times.day(point.day()), scores.format(point.score()),
                        scores.format(point.mean()))).toList());
    }

    private static int at(LocalDate first, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }
}
