package app.unhunch.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How pain went over some days: the scores of each day and the mean of the week that ends with it.
///
/// @param points the days with a score, the oldest first
public record PainTrend(List<Point> points) {

    /// Days that one mean looks back over, its own included.
    public static final int WEEK = 7;

    private static final int LEAST = 3;
    private static final int RISING_DAYS = 3;

    /// A day with a score.
    ///
    /// @param score mean of that day, 0 to 10
    /// @param mean of the days with a score in the week that ends with it
    public record Point(LocalDate day, double score, double mean) {}

    /// From one weekly mean to another.
    ///
    /// @param since the day of the first
    public record Move(LocalDate since, double from, double to) {}

    public PainTrend {
        points = List.copyOf(points);
    }

    /// The trend from a day to a day, both included; the means also look at the week before.
    public static PainTrend of(History history, LocalDate from, LocalDate to) {
        List<Point> scored = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (var day : history.days(from.minusDays(WEEK - 1L), to)) {
            if (day.pain().isPresent()) {
                var score = day.pain().getAsDouble();
                scored.add(new Point(day.day(), score, 0));
                if (!day.day().isBefore(from)) {
                    var since = day.day().minusDays(WEEK);
                    var mean = scored.stream().filter(one -> one.day().isAfter(since)).mapToDouble(Point::score)
                            .average().orElse(score);
                    points.add(new Point(day.day(), score, mean));
                }
            }
        }
        return new PainTrend(points);
    }

    /// How many days with a score are still missing before there is a trend to speak of.
    public int missing() {
        return Math.max(0, LEAST - points.size());
    }

    /// From the first mean to the last; empty before there is a trend.
    public Optional<Move> move() {
        return missing() > 0 ? Optional.empty()
                : Optional.of(new Move(points.getFirst().day(), points.getFirst().mean(), points.getLast().mean()));
    }

    /// The means as lines; where a week passed without a score, one line ends and the next begins.
    public List<List<Point>> lines() {
        List<List<Point>> lines = new ArrayList<>();
        for (var point : points) {
            if (lines.isEmpty() || ChronoUnit.DAYS.between(lines.getLast().getLast().day(), point.day()) > WEEK) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(point);
        }
        return missing() > 0 ? List.of() : lines.stream().map(List::copyOf).toList();
    }

    /// Whether the score rose on each of the last three days, up to `today`.
    public boolean isRising(LocalDate today) {
        if (points.size() <= RISING_DAYS) {
            return false;
        }
        var last = points.subList(points.size() - RISING_DAYS - 1, points.size());
        for (var i = 0; i < last.size(); i++) {
            var follows = last.get(i).day().equals(today.minusDays(RISING_DAYS - (long) i));
            if (!follows || (i > 0 && last.get(i).score() <= last.get(i - 1).score())) {
                return false;
            }
        }
        return true;
    }
}
