package app.unhunch.ui.routines;

import app.unhunch.exercise.Catalog;
import app.unhunch.routine.Move;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Timeline;
import app.unhunch.text.DoseWords;
import app.unhunch.text.Paper;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import app.unhunch.ui.kit.Gallery;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a routine for printing: every move with its figure, its dose, its steps and what to mind.
final class RoutinePaper {

    private static final double WIDE = 220;
    private static final double HIGH = 150;

    private final Texts texts;
    private final Texts before;
    private final TimeWords times;
    private final DoseWords doses;
    private final Vocabulary vocabulary;
    private final OftenWords often;
    private final Gallery gallery;

    RoutinePaper(Gallery gallery, Texts texts, Locale locale) {
        this.gallery = gallery;
        this.texts = texts;
        before = Texts.load("disclaimer", locale);
        times = new TimeWords(locale);
        doses = new DoseWords(locale);
        vocabulary = new Vocabulary(locale);
        often = new OftenWords(texts, locale);
    }

    /// A page; the catalog has every move of the routine.
    Paper paper(Routine routine, Catalog catalog) {
        var timeline = Timeline.of(routine, catalog);
        var paper = new Paper(routine.name(), texts.locale())
                .text(texts.get("card.facts", texts.count("moves", timeline.moves().size()),
                        times.exact(timeline.length())));
        routine.frequency().ifPresent(often -> paper.text(this.often.line(often)));
        if (!routine.summary().isEmpty()) {
            paper.text(routine.summary());
        }
        var things = timeline.equipment().stream().sorted().map(vocabulary::equipment)
                .collect(Collectors.joining(texts.get("heard.and")));
        if (!things.isEmpty()) {
            paper.text(texts.get("paper.needs", things));
        }
        for (var at = 0; at < timeline.moves().size(); at++) {
            add(paper, at + 1, timeline.moves().get(at));
        }
        return paper.small(String.join(" ", before.get("general"), before.get("ask"), before.get("stop")));
    }

    private void add(Paper paper, int number, Move move) {
        var words = move.exercise().words();
        paper.heading(texts.get("paper.move", number, words.name(),
                doses.line(move.dose(), move.exercise().laterality())));
        gallery.drawing(move.exercise().id(), WIDE, HIGH).ifPresent(svg -> paper.drawing(svg, words.name()));
        paper.list(words.steps());
        if (!words.cautions().isEmpty()) {
            paper.small(String.join(" ", words.cautions()));
        }
    }
}
