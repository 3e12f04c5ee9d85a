package app.unhunch.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Everything that happened and was not taken back, by day. Immutable.
public final class History {

    /// A history in which nothing happened yet.
    public static final History EMPTY = new History(Map.of(), new TreeMap<>());

    private static final Comparator<Recorded> IN_ORDER = (one, other) -> {
        var byTime = one.entry().at().toInstant().compareTo(other.entry().at().toInstant());
        return byTime == 0 ? one.id().compareTo(other.id()) : byTime;
    };

    private final Map<String, Fact> facts;
    private final NavigableMap<LocalDate, List<Recorded>> days;

    /// The newest that is known about one id; no entry means that it was taken back.
    private record Fact(Instant since, Optional<Entry> entry) {}

    private History(Map<String, Fact> facts, NavigableMap<LocalDate, List<Recorded>> days) {
        this.facts = facts;
        this.days = days;
    }

    /// The history that `changes` tell, in whatever order they come and from however many devices.
    public static History of(Collection<? extends Change> changes) {
        Map<String, Fact> facts = HashMap.newHashMap(changes.size());
        changes.forEach(change -> facts.merge(change.id(), fact(change), History::newer));
        NavigableMap<LocalDate, List<Recorded>> days = new TreeMap<>();
        facts.forEach((id, fact) -> fact.entry().ifPresent(
                entry -> days.computeIfAbsent(entry.day(), _ -> new ArrayList<>()).add(new Recorded(id, entry))));
        days.values().forEach(day -> day.sort(IN_ORDER));
        return new History(facts, days);
    }

    /// This history and one change more.
    public History with(Change change) {
        var fact = facts.containsKey(change.id()) ? newer(facts.get(change.id()), fact(change)) : fact(change);
        Map<String, Fact> after = new HashMap<>(facts);
        var before = Optional.ofNullable(after.put(change.id(), fact)).flatMap(Fact::entry);
        NavigableMap<LocalDate, List<Recorded>> then = new TreeMap<>(days);
        before.ifPresent(entry -> replace(then, entry.day(), change.id(), Optional.empty()));
        fact.entry().ifPresent(entry -> replace(then, entry.day(), change.id(), fact.entry()));
        return new History(after, then);
    }

    /// Every entry, the oldest first.
    public List<Recorded> all() {
        return flat(days);
    }

    /// What happened on a day, the oldest first.
    public List<Recorded> on(LocalDate day) {
        return List.copyOf(days.getOrDefault(day, List.of()));
    }

    /// The counts of a day.
    public Tally tally(LocalDate day) {
        return tally(day, day);
    }

    /// The counts from a day to a day, both included.
    public Tally tally(LocalDate from, LocalDate to) {
        return Tally.of(between(from, to).toList());
    }

    /// Whether something was done for the back on that day: a session with a move done, or a break taken.
    public boolean isActive(LocalDate day) {
        return days.getOrDefault(day, List.of()).stream().map(Recorded::entry).anyMatch(History::counts);
    }

    /// Days in a row up to `today` on which something was done; days off without anything neither count nor break it,
    /// and today breaks nothing while it lasts.
    ///
    /// @param dayOff says whether nothing is asked of a day
    public int streak(LocalDate today, Predicate<LocalDate> dayOff) {
        if (days.isEmpty()) {
            return 0;
        }
        var count = isActive(today) ? 1 : 0;
        for (var day = today.minusDays(1); !day.isBefore(days.firstKey()); day = day.minusDays(1)) {
            if (isActive(day)) {
                count++;
            } else if (!dayOff.test(day)) {
                return count;
            }
        }
        return count;
    }

    /// The most days in a row there ever were up to `today`, counted as [#streak].
    public int bestStreak(LocalDate today, Predicate<LocalDate> dayOff) {
        var best = 0;
        var count = 0;
        for (var day = firstDay().orElse(today); !day.isAfter(today); day = day.plusDays(1)) {
            if (isActive(day)) {
                count++;
            } else if (!day.equals(today) && !dayOff.test(day)) {
                count = 0;
            }
            best = Math.max(best, count);
        }
        return best;
    }

    /// What each day from a day to a day adds up to, both included, the oldest first.
    public List<DayTotal> days(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? List.of()
                : from.datesUntil(to.plusDays(1)).map(day -> DayTotal.of(day, tally(day))).toList();
    }

    /// What happened from a day to a day, both included, the oldest first.
    public Stream<Entry> between(LocalDate from, LocalDate to) {
        return within(from, to).values().stream().flatMap(List::stream).map(Recorded::entry);
    }

    /// The first day of which anything is known.
    public Optional<LocalDate> firstDay() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey());
    }

    /// Whether the user did nothing yet: there is nothing, or only breaks that came and went by themselves.
    public boolean isUntouched() {
        return days.values().stream().flatMap(List::stream).map(Recorded::entry).allMatch(
                entry -> entry instanceof Entry.Break(_, var outcome, _, _, _) && !outcome.isWithUser());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    @Override
    public String toString() {
        return "History" + all();
    }

    private static boolean counts(Entry entry) {
        return switch (entry) {
            case Entry.Session session -> session.done() > 0;
            case Entry.Break(_, var outcome, _, _, _) -> outcome == BreakOutcome.TAKEN;
            case Entry.Pain _ -> false;
        };
    }

    private SortedMap<LocalDate, List<Recorded>> within(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? new TreeMap<>() : days.subMap(from, true, to, true);
    }

    private static List<Recorded> flat(SortedMap<LocalDate, List<Recorded>> days) {
        return days.values().stream().flatMap(List::stream).toList();
    }

    private static Fact fact(Change change) {
        return switch (change) {
            case Change.Add(_, var entry) -> new Fact(Instant.MIN, Optional.of(entry));
            case Change.Edit(_, var at, var entry) -> new Fact(at, Optional.of(entry));
            case Change.Delete(_, var at) -> new Fact(at, Optional.empty());
        };
    }

    private static Fact newer(Fact one, Fact other) {
        return other.since().isBefore(one.since()) ? one : other;
    }

    private static void replace(Map<LocalDate, List<Recorded>> days, LocalDate day, String id, Optional<Entry> entry) {
        List<Recorded> changed = new ArrayList<>(days.getOrDefault(day, List.of()));
        changed.removeIf(recorded -> recorded.id().equals(id));
        entry.ifPresent(now -> changed.add(new Recorded(id, now)));
        changed.sort(IN_ORDER);
        if (changed.isEmpty()) {
            days.remove(day);
        } else {
            days.put(day, changed);
        }
    }
}
