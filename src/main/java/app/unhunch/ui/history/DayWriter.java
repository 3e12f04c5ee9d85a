package app.unhunch.ui.history;

import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.history.Recorded;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// Writes what happened on one day. Steps on the way of a break are left out: how it ended says it all.
final class DayWriter {

    private final Texts texts;
    private final TimeWords times;
    private final UnaryOperator<String> routine;

    DayWriter(Locale locale, UnaryOperator<String> routine) {
        this.routine = routine;
        texts = Texts.load("history", locale);
        times = new TimeWords(locale);
    }

    DayScreen day(History history, LocalDate day) {
        return new DayScreen(day, times.day(day),
                history.on(day).stream().filter(recorded -> isEnd(recorded.entry())).map(this::line).toList());
    }

    String words(Entry entry) {
        return switch (entry) {
            case Entry.Session session -> session(session);
            case Entry.Break(_, var outcome, _, _, _) -> outcome(outcome);
            case Entry.Pain(_, var score) -> texts.get("day.pain", score);
        };
    }

    private DayScreen.Line line(Recorded recorded) {
        return new DayScreen.Line(recorded.id(), times.time(recorded.entry().at()), words(recorded.entry()),
                recorded.entry() instanceof Entry.Pain pain ? OptionalInt.of(pain.score()) : OptionalInt.empty(),
                recorded.entry() instanceof Entry.Session session ? OptionalInt.of(minutes(session))
                        : OptionalInt.empty());
    }

    private static int minutes(Entry.Session session) {
        return Math.clamp(Math.ceilDiv(session.length().toSeconds(), 60), 1, DayScreen.MOST_MINUTES);
    }

    private static boolean isEnd(Entry entry) {
        return !(entry instanceof Entry.Break pause) || pause.outcome().isFinal();
    }

    private String session(Entry.Session session) {
        var name = routine.apply(session.routine());
        var length = times.exact(session.length());
        return switch (session.ending()) {
            case FINISHED -> texts.get("day.session", name, length);
            case STOPPED -> texts.get("day.session.part", name, length, session.done(), session.planned());
            case HURT -> texts.get("day.session.hurt", name, length);
        };
    }

    private String outcome(BreakOutcome outcome) {
        return texts.get("day." + outcome.name().toLowerCase(Locale.ROOT));
    }
}
