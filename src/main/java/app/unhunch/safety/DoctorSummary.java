package app.unhunch.safety;

import app.unhunch.history.DayTotal;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.history.PainTrend;
import app.unhunch.history.Tally;
import app.unhunch.settings.BladePain;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What somebody who looks at the back may want to know of the last four weeks: what was felt, where, what was done, and what
/// was answered. It says what was entered and concludes nothing.
///
/// @param from the first day
/// @param to the last day
/// @param days every day from the first to the last
/// @param pain how pain went
/// @param entries all scores of these days
/// @param spots where it bothers, keys such as `neck`
/// @param feels what it is like, keys such as `stiff`
/// @param signs the last answer about warning signs
/// @param blades what is known about pain between the shoulder blades
/// @param conditions what the user has, keys such as `osteoporosis`
/// @param counts sessions, breaks and time of these days
/// @param tried what was done, that done most often first
/// @param hurts sessions in which something hurt
public record DoctorSummary(LocalDate from, LocalDate to, List<DayTotal> days, PainTrend pain,
        List<Entry.Pain> entries, Set<String> spots, Set<String> feels, Optional<SignAnswer> signs, BladePain blades,
        Set<String> conditions, Tally counts, List<Tried> tried, List<Entry.Session> hurts) {

    /// Days that it looks back over.
    public static final int DAYS = 28;

    public DoctorSummary {
        days = List.copyOf(days);
        entries = List.copyOf(entries);
        tried = List.copyOf(tried);
        hurts = List.copyOf(hurts);
    }

    /// The summary of the days up to `today`.
    ///
    /// @param said what the user chose and answered
    public static DoctorSummary of(History done, Settings said, LocalDate today) {
        var from = today.minusDays(DAYS - 1L);
        var entries = done.between(from, today).toList();
        var sessions = only(Entry.Session.class, entries);
        var scores = only(Entry.Pain.class, entries);
        return new DoctorSummary(from, today, done.days(from, today), PainTrend.of(done, from, today), scores,
                said.setup().spots(), said.setup().feels(), said.safety().signs(), said.safety().bladePain(),
                said.safety().conditions(), done.tally(from, today), Tried.of(sessions, scores),
                sessions.stream().filter(session -> session.ending() == Entry.Ending.HURT || !session.hurt().isEmpty())
                        .toList());
    }

    /// The worst score and its moment; empty without scores. Of several the last.
    public Optional<Entry.Pain> worst() {
        return entries.stream().reduce((one, other) -> other.score() >= one.score() ? other : one);
    }

    /// How many days have a score.
    public long scored() {
        return days.stream().filter(day -> day.pain().isPresent()).count();
    }

    private static <T extends Entry> List<T> only(Class<T> kind, List<Entry> entries) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
