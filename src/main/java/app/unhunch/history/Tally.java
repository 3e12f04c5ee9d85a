package app.unhunch.history;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What some entries add up to.
///
/// @param sessions sessions with at least one move done
/// @param moving time spent in sessions, without the timers of remedies
/// @param breaks how many breaks had each outcome; an outcome that is not there happened no time
/// @param pain scores in their order
public record Tally(int sessions, Duration moving, Map<BreakOutcome, Integer> breaks, List<Integer> pain) {

    public Tally {
        breaks = Map.copyOf(breaks);
        pain = List.copyOf(pain);
    }

    /// How many breaks had that outcome.
    public int breaks(BreakOutcome outcome) {
        return breaks.getOrDefault(outcome, 0);
    }

    static Tally of(Collection<Entry> entries) {
        var sessions = only(Entry.Session.class, entries);
        return new Tally((int) sessions.stream().filter(session -> session.done() > 0).count(),
                sessions.stream().filter(session -> session.origin() != Entry.Origin.REMEDY)
                        .map(Entry.Session::length).reduce(Duration.ZERO, Duration::plus),
                only(Entry.Break.class, entries).stream().collect(Collectors.toMap(Entry.Break::outcome, _ -> 1,
                        Integer::sum, () -> new EnumMap<>(BreakOutcome.class))),
                only(Entry.Pain.class, entries).stream().map(Entry.Pain::score).toList());
    }

    private static <T extends Entry> List<T> only(Class<T> kind, Collection<Entry> entries) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
