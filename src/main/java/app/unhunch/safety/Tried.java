package app.unhunch.safety;

import app.unhunch.history.Entry;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something that was done some times, with the scores around it.
///
/// @param routine id of the routine or of the move
/// @param times how often
/// @param scored how often there was a score before and one after
/// @param before mean of the scores before; empty without such
/// @param after mean of the scores after; empty without such
public record Tried(String routine, int times, int scored, OptionalDouble before, OptionalDouble after) {

    /// For how long before a session a score is about it.
    static final Duration BEFORE = Duration.ofHours(2);
    /// For how long after.
    static final Duration AFTER = Duration.ofHours(1);

    private record Change(int before, int after) {}

    /// What some sessions amount to, that done most often first.
    ///
    /// @param scores in their order
    static List<Tried> of(List<Entry.Session> sessions, List<Entry.Pain> scores) {
        return sessions.stream().filter(session -> session.done() > 0)
                .collect(Collectors.groupingBy(Entry.Session::routine)).entrySet().stream()
                .map(routine -> of(routine.getKey(), routine.getValue(), scores))
                .sorted(Comparator.comparingInt(Tried::times).reversed().thenComparing(Tried::routine)).toList();
    }

    private static Tried of(String routine, List<Entry.Session> sessions, List<Entry.Pain> scores) {
        var changes = sessions.stream().flatMap(session -> {
            var before = before(session, scores);
            var after = after(session, scores);
            return before.isPresent() && after.isPresent()
                    ? Stream.of(new Change(before.getAsInt(), after.getAsInt()))
                    : Stream.<Change>empty();
        }).toList();
        return new Tried(routine, sessions.size(), changes.size(),
                changes.stream().mapToInt(Change::before).average(),
                changes.stream().mapToInt(Change::after).average());
    }

    private static OptionalInt before(Entry.Session session, List<Entry.Pain> scores) {
        var began = session.at().toInstant();
        return scores.stream().filter(pain -> !pain.at().toInstant().isAfter(began))
                .filter(pain -> !pain.at().toInstant().isBefore(began.minus(BEFORE))).mapToInt(Entry.Pain::score)
                .reduce((_, later) -> later);
    }

    private static OptionalInt after(Entry.Session session, List<Entry.Pain> scores) {
        var ended = session.at().toInstant().plus(session.length());
        return scores.stream().filter(pain -> !pain.at().toInstant().isBefore(ended))
                .filter(pain -> !pain.at().toInstant().isAfter(ended.plus(AFTER))).mapToInt(Entry.Pain::score)
                .findFirst();
    }
}
