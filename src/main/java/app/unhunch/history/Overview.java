package app.unhunch.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What some days add up to, beside the same number of days before them.
///
/// @param streak days in a row up to the last day
/// @param bestStreak the longest there ever was
/// @param now the counts of these days
/// @param before the counts of as many days before them; empty where nothing is known of so long ago
/// @param days each of these days, the oldest first
/// @param pain how pain went
/// @param bestHour hour of the day in which most was begun, 0 to 23
/// @param mostUsed id of the routine done most often
/// @param hurts sessions that ended because something hurt, the oldest first
public record Overview(int streak, int bestStreak, Tally now, Optional<Tally> before, List<DayTotal> days,
        PainTrend pain, OptionalInt bestHour, Optional<String> mostUsed, List<Entry.Session> hurts) {

    public Overview {
        days = List.copyOf(days);
        hurts = List.copyOf(hurts);
    }

    /// What the days from `from` to `to` add up to, both included.
    ///
    /// @param dayOff says whether nothing is asked of a day
    public static Overview of(History history, LocalDate from, LocalDate to, Predicate<LocalDate> dayOff) {
        var earlier = from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
        var known = history.firstDay().filter(first -> !first.isAfter(earlier)).isPresent();
        var sessions = history.between(from, to).filter(Entry.Session.class::isInstance).map(Entry.Session.class::cast)
                .toList();
        var done = sessions.stream().filter(session -> session.done() > 0).toList();
        var hour = most(done.stream().<Integer>map(session -> session.at().getHour()));
        return new Overview(history.streak(to, dayOff), history.bestStreak(to, dayOff), history.tally(from, to),
                known ? Optional.of(history.tally(earlier, from.minusDays(1))) : Optional.empty(),
                history.days(from, to), PainTrend.of(history, from, to),
                hour.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                most(done.stream().<String>map(Entry.Session::routine)),
                sessions.stream().filter(session -> session.ending() == Entry.Ending.HURT).toList());
    }

    /// How many of a hundred breaks were taken; empty where none came.
    public static OptionalInt takenPercent(Tally tally) {
        var all = DayTotal.taken(tally) + DayTotal.left(tally);
        return all == 0 ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(100.0 * DayTotal.taken(tally) / all));
    }

    /// The value that comes most often; of several the smallest, so that it does not jump.
    private static <T extends Comparable<T>> Optional<T> most(Stream<T> values) {
        var counts = values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .min(Map.Entry.<T, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
