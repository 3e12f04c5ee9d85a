package app.unhunch.safety;

import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.history.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What pain scores say about the days up to one.
///
/// @param done what was felt and done
/// @param today the last day that counts
record PainTrend(History done, LocalDate today) {

    private static final int HIGH = 6;
    private static final int RISE = 2;
    private static final int LOW = 3;
    private static final int LASTING = 14;

    /// Days without a score that do not end a pain.
    private static final int GAP = 3;

    /// As far back as anybody looks, in days.
    private static final int REACH = 120;

    /// How long before a session a score of the day before is about it.
    private static final Duration BEFORE = Duration.ofHours(2);

    /// Until when after a session a score is about it.
    private static final Duration AFTER = Duration.ofHours(1);

    /// Why the warning signs are to be asked about again after an answer; empty if they need not be.
    Optional<Question> questionSince(Instant answer, ZoneId zone) {
        var asked = answer.atZone(zone).toLocalDate();
        if (days(asked).flatMap(this::pain).filter(pain -> pain.at().toInstant().isAfter(answer))
                .anyMatch(pain -> pain.score() >= HIGH)) {
            return Optional.of(Question.HIGH_PAIN);
        }
        if (days(asked).anyMatch(day -> rose(day, answer))) {
            return Optional.of(Question.RISE);
        }
        return began().map(first -> first.plusDays(LASTING - 1L))
                .filter(lasting -> !lasting.isAfter(today) && asked.isBefore(lasting))
                .map(_ -> Question.FOURTEEN_DAYS);
    }

    /// Whether two days in a row had scores of 3 or less, with no higher one since.
    boolean isLow() {
        for (var day = today; day.isAfter(today.minusDays(REACH)); day = day.minusDays(1)) {
            var worst = worst(day);
            if (worst.isPresent() && worst.getAsInt() > LOW) {
                return false;
            }
            var before = worst(day.minusDays(1));
            if (worst.isPresent() && before.isPresent() && before.getAsInt() <= LOW) {
                return true;
            }
        }
        return false;
    }

    /// The first day of the pain that is still there; empty if there is none.
    private Optional<LocalDate> began() {
        Optional<LocalDate> first = Optional.empty();
        var silent = 0;
        for (var day = today; day.isAfter(today.minusDays(REACH)) && silent <= GAP; day = day.minusDays(1)) {
            var worst = worst(day);
            if (worst.isPresent() && worst.getAsInt() == 0) {
                return first;
            }
            if (worst.isPresent()) {
                first = Optional.of(day);
                silent = 0;
            } else {
                silent++;
            }
        }
        return first;
    }

    private boolean rose(LocalDate day, Instant answer) {
        var sessions = done.on(day).stream().map(Recorded::entry).filter(Entry.Session.class::isInstance)
                .map(Entry.Session.class::cast);
        var scores = Stream.of(day.minusDays(1), day, day.plusDays(1)).flatMap(this::pain).toList();
        return sessions.anyMatch(session -> rose(session, scores, answer));
    }

    private static boolean rose(Entry.Session session, List<Entry.Pain> scores, Instant answer) {
        var began = session.at().toInstant();
        var before = scores.stream().filter(pain -> pain.at().toInstant().isBefore(began))
                .filter(pain -> pain.day().equals(session.day())
                        || !pain.at().toInstant().isBefore(began.minus(BEFORE)))
                .mapToInt(Entry.Pain::score).reduce((_, later) -> later);
        var ends = began.plus(session.length()).plus(AFTER);
        return before.isPresent() && scores.stream()
                .filter(pain -> !pain.at().toInstant().isBefore(began) && !pain.at().toInstant().isAfter(ends))
                .filter(pain -> pain.at().toInstant().isAfter(answer))
                .anyMatch(pain -> pain.score() - before.getAsInt() >= RISE);
    }

    /// The days from one on, with one more at both ends: an entry keeps the day of the zone in which it was made.
    private Stream<LocalDate> days(LocalDate from) {
        var reach = today.minusDays(REACH);
        var first = from.isBefore(reach) ? reach : from.minusDays(1);
        var end = today.plusDays(2);
        return first.isBefore(end) ? first.datesUntil(end) : Stream.empty();
    }

    private OptionalInt worst(LocalDate day) {
        return pain(day).mapToInt(Entry.Pain::score).max();
    }

    private Stream<Entry.Pain> pain(LocalDate day) {
        return done.on(day).stream().map(Recorded::entry).filter(Entry.Pain.class::isInstance)
                .map(Entry.Pain.class::cast);
    }
}
