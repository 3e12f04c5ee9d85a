package app.unhunch.ui.player;

import app.unhunch.exercise.Catalog;
import app.unhunch.routine.Move;
import app.unhunch.session.PauseReason;
import app.unhunch.session.SessionState;
import app.unhunch.text.DoseWords;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes what is asked and offered while a session stands still.
final class PauseWriter {

    private final Texts texts;
    private final TimeWords times;
    private final DoseWords doses;

    PauseWriter(Texts texts, Locale locale) {
        this.texts = texts;
        times = new TimeWords(locale);
        doses = new DoseWords(locale);
    }

    /// Whether to end and keep what was done.
    PlayerDialog ending(SessionState.Paused pause) {
        var run = pause.run();
        var kept = (int) run.results().stream().filter(result -> result.worked().isPositive()).count();
        return new PlayerDialog.AskEnd(texts.count("ask-end.keep", kept, run.timeline().moves().size()));
    }

    /// What goes with a pause; moves of the catalog are offered in place of the one that is paused.
    PlayerDialog standing(SessionState.Paused pause, Catalog catalog) {
        var move = pause.run().move();
        var name = move.exercise().words().name();
        if (pause.reason() == PauseReason.HURT) {
            return new PlayerDialog.Hurts(texts.get("hurts.line", name), swaps(move, others(move, catalog)));
        }
        var left = times.exact(pause.left(Duration.ZERO));
        return new PlayerDialog.Paused(
                pause.step().isOpen() ? texts.get("paused.line-open", name)
                        : texts.get(pause.reason() == PauseReason.SLEEP ? "paused.slept" : "paused.line", name, left),
                swaps(move, all(move, catalog)));
    }

    private static List<Move> all(Move move, Catalog catalog) {
        List<Move> all = new ArrayList<>();
        move.easier(catalog).ifPresent(all::add);
        all.addAll(move.standIns(catalog));
        return all;
    }

    /// What hurt does not come again, not even with less of it.
    private static List<Move> others(Move move, Catalog catalog) {
        return all(move, catalog).stream().filter(other -> !move.isSame(other)).toList();
    }

    private List<PlayerDialog.Swap> swaps(Move move, List<Move> all) {
        return all.stream().map(other -> new PlayerDialog.Swap(label(other, move), other)).distinct().toList();
    }

    private String label(Move other, Move move) {
        return move.isSame(other)
                ? texts.get("swap-less", doses.line(other.dose(), other.exercise().laterality()))
                : other.exercise().words().name();
    }
}
