package app.unhunch.ui.player;

import app.unhunch.history.History;
import app.unhunch.session.Ending;
import app.unhunch.session.MoveOutcome;
import app.unhunch.session.SessionState.Ended;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Writes what is shown when a session is over; knows no control.
final class DoneWriter {

    private final Texts texts;
    private final TimeWords times;

    DoneWriter(Locale locale) {
        texts = Texts.load("player", locale);
        times = new TimeWords(locale);
    }

    DoneScreen screen(Ended state, History history, Settings settings) {
        var result = state.result();
        var today = result.ended().wall().toLocalDate();
        List<DoneScreen.Fact> facts = new ArrayList<>();
        facts.add(new DoneScreen.Fact(times.exact(result.worked()), texts.get("done.moving")));
        facts.add(new DoneScreen.Fact(texts.get("done.moves.value", result.count(MoveOutcome.DONE),
                state.run().timeline().moves().size()), texts.get("done.moves")));
        var streak = history.streak(today, settings.hours()::isOff);
        if (streak > 0) {
            facts.add(new DoneScreen.Fact(texts.count("done.days", streak), texts.get("done.streak")));
        }
        return new DoneScreen(texts.get(title(result.ending())), state.run().timeline().routine().name(), facts,
                lastPain(history, today), result.routine());
    }

    private static String title(Ending ending) {
        return switch (ending) {
            case COMPLETED -> "done.title";
            case KEPT, DISCARDED -> "done.part";
            case HURT -> "done.hurt";
        };
    }

    private static OptionalInt lastPain(History history, LocalDate day) {
        var scores = history.tally(day).pain();
        return scores.isEmpty() ? OptionalInt.empty() : OptionalInt.of(scores.getLast());
    }
}
