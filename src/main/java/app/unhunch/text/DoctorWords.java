package app.unhunch.text;

import app.unhunch.history.DayTotal;
import app.unhunch.history.Entry;
import app.unhunch.safety.DoctorSummary;
import app.unhunch.safety.Tried;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.BladePain;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the summary for the doctor: one page, in plain words, with nothing concluded.
public final class DoctorWords {

    private static final int MOST_TRIED = 6;
    private static final int MOST_HURTS = 4;
    private static final int QUESTIONS = 10;

    private final Locale locale;
    private final Texts texts;
    private final Texts places;
    private final SafetyWords safety;
    private final TimeWords times;
    private final NumberFormat scores;
    private final DateTimeFormatter dates;

    /// Writes in that language.
    public DoctorWords(Locale locale) {
        this.locale = locale;
        texts = Texts.load("doctor", locale);
        places = Texts.load("onboarding", locale);
        safety = new SafetyWords(locale);
        times = new TimeWords(locale);
        scores = NumberFormat.getNumberInstance(locale);
        scores.setMaximumFractionDigits(1);
        dates = DatePattern.of(texts, "date");
    }

    /// The page.
    ///
    /// @param routine what a routine or a move is called, by its id
    /// @param number to call in an emergency
    /// @param zone where the user is
    public Paper paper(DoctorSummary summary, UnaryOperator<String> routine, String number, ZoneId zone) {
        var paper = new Paper(texts.get("title", times.day(summary.from()), times.day(summary.to())), locale);
        paper.small(texts.get("made", dates.format(summary.to())));
        pain(paper, summary);
        where(paper, summary);
        signs(paper, summary, zone);
        tried(paper, summary, routine);
        paper.heading(texts.get("fill"));
        Stream.of("began", "accident", "numb", "sleep", "medicines")
                .forEach(line -> paper.blank(texts.get("fill." + line)));
        paper.heading(texts.get("questions"));
        paper.numbered(IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(question -> safety.texts().get("question." + question)).toList());
        return paper.small(texts.get("general", number));
    }

    private void pain(Paper paper, DoctorSummary summary) {
        paper.heading(texts.get("pain"));
        var worst = summary.worst();
        if (worst.isEmpty()) {
            paper.text(texts.get("pain.none"));
            return;
        }
        var least = summary.entries().stream().mapToInt(Entry.Pain::score).min().orElse(0);
        paper.text(texts.get("pain.line", summary.scored(), summary.days().size(), least, worst.get().score(),
                times.day(worst.get().day())));
        summary.pain().move().ifPresent(move -> paper.text(
                texts.get("pain.trend", times.day(move.since()), scores.format(move.from()),
                        scores.format(move.to()))));
        paper.drawing(new PainDrawing(times).of(summary), texts.get("pain.chart"));
    }

    private void where(Paper paper, DoctorSummary summary) {
        paper.heading(texts.get("where"));
        if (summary.spots().isEmpty()) {
            paper.text(texts.get("where.none"));
        } else {
            paper.text(texts.get("where.spots", listed(named("spot.", summary.spots()))));
        }
        if (!summary.feels().isEmpty()) {
            paper.text(texts.get("where.feels", listed(named("feel.", summary.feels()))));
        }
    }

    private List<String> named(String kind, Collection<String> keys) {
        return keys.stream().map(key -> places.keys().contains(kind + key) ? places.get(kind + key) : key).toList();
    }

    private void signs(Paper paper, DoctorSummary summary, ZoneId zone) {
        paper.heading(texts.get("signs"));
        paper.text(summary.signs().map(answer -> {
            var day = dates.format(answer.at().atZone(zone));
            var marked = answer.signs().stream().map(id -> WarningSign.find(id).map(safety::sign).orElse(id)).toList();
            return marked.isEmpty() ? texts.get("signs.none", day) : texts.get("signs.marked", day, listed(marked));
        }).orElseGet(() -> texts.get("signs.open")));
        if (summary.blades() != BladePain.NONE) {
            paper.text(texts.get("blades." + summary.blades().name().toLowerCase(Locale.ROOT)));
        }
        if (!summary.conditions().isEmpty()) {
            paper.text(texts.get("conditions", listed(summary.conditions().stream().map(safety::condition).toList())));
        }
    }

    private void tried(Paper paper, DoctorSummary summary, UnaryOperator<String> routine) {
        paper.heading(texts.get("tried"));
        if (summary.tried().isEmpty()) {
            paper.text(texts.get("tried.none"));
        } else {
            var taken = summary.days().stream().mapToInt(DayTotal::taken).sum();
            var left = summary.days().stream().mapToInt(DayTotal::left).sum();
            paper.text(texts.get("tried.line", summary.counts().sessions(), times.minutes(summary.counts().moving()),
                    taken, taken + left));
            paper.table(Stream.of("what", "times", "before", "after", "scored").map(key -> texts.get("tried." + key))
                    .toList(), summary.tried().stream().limit(MOST_TRIED).map(one -> row(one, routine)).toList());
        }
        if (!summary.hurts().isEmpty()) {
            paper.text(texts.get("hurts", listed(summary.hurts().reversed().stream().limit(MOST_HURTS)
                    .map(session -> hurt(session, routine)).toList())));
        }
    }

    private List<String> row(Tried one, UnaryOperator<String> routine) {
        return List.of(routine.apply(one.routine()), whole(one.times()), score(one.before()), score(one.after()),
                whole(one.scored()));
    }

    private String hurt(Entry.Session session, UnaryOperator<String> routine) {
        var what = session.hurt().isEmpty() ? routine.apply(session.routine())
                : listed(session.hurt().stream().map(routine).toList());
        return texts.get("hurts.one", what, times.day(session.day()));
    }

    private String score(OptionalDouble mean) {
        return mean.isPresent() ? scores.format(mean.getAsDouble()) : texts.get("none");
    }

    private String whole(int number) {
        return scores.format(number);
    }

    private String listed(Collection<String> words) {
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(List.copyOf(words));
    }
}
