package app.unhunch.ui.routines;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Draft;
import app.unhunch.routine.FirstMoves;
import app.unhunch.routine.Frequency;
import app.unhunch.routine.Share;
import app.unhunch.routine.Timeline;
import app.unhunch.text.DoseWords;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import app.unhunch.ui.routines.BuilderScreen.Offer;
import app.unhunch.ui.routines.BuilderScreen.Often;
import app.unhunch.ui.routines.BuilderScreen.Part;
import app.unhunch.ui.routines.BuilderScreen.Sum;
import app.unhunch.ui.routines.BuilderScreen.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the page on which a routine is put together.
final class BuilderWriter {

    private static final int MOST_PARTS = 4;
    private static final Duration REST = Duration.ofMinutes(1);

    private final Texts texts;
    private final Vocabulary vocabulary;
    private final TimeWords times;
    private final DoseWords doses;
    private final RowWriter rows;
    private final NoteWriter notes;

    BuilderWriter(Texts texts, Locale locale) {
        this.texts = texts;
        vocabulary = new Vocabulary(locale);
        times = new TimeWords(locale);
        doses = new DoseWords(locale);
        rows = new RowWriter(texts, locale);
        notes = new NoteWriter(texts, locale);
    }

    /// The page.
    ///
    /// @param timeline empty while there is no routine that could be played
    /// @param chosen the row that the keyboard is on, from 0; -1 where there is none
    BuilderScreen screen(Draft draft, Catalog catalog, Predicate<Exercise> onHold, Optional<Timeline> timeline,
            int chosen, Set<Way> ways) {
        return new BuilderScreen(draft.name(), draft.note(), facts(draft), times.exact(draft.change()),
                rows.rows(draft, catalog, onHold), chosen, sum(timeline),
                notes.notes(draft, catalog, onHold, timeline), ways, often(draft.frequency()),
                draft.rows().isEmpty() ? FirstMoves.of(catalog, onHold.negate()).stream().map(this::offer).toList()
                        : List.of());
    }

    /// Writes the rows.
    RowWriter rows() {
        return rows;
    }

    /// What can be added: a move.
    Offer offer(Exercise move) {
        return new Offer(move.id(), move.words().shortName(), doses.line(move.dose(), move.laterality()));
    }

    /// What can be added: a rest.
    Offer rest() {
        return new Offer(Finder.REST, texts.get("rest.name"), times.exact(REST));
    }

    private Often often(Optional<Frequency> frequency) {
        var times = frequency.map(Frequency::timesADay).orElse(1);
        return new Often(frequency.map(Frequency::days).orElse(Set.of()), times, texts.count("often.times", times));
    }

    private String facts(Draft draft) {
        return draft.items().isEmpty() ? texts.get("builder.empty")
                : texts.get("builder.facts", texts.count("moves", draft.items().size()));
    }

    /// What is searched in besides the words of a move.
    List<String> described(Exercise move) {
        return Stream.of(move.regions().stream().map(vocabulary::region),
                Stream.of(vocabulary.position(move.position())), move.equipment().stream().map(vocabulary::equipment))
                .flatMap(words -> words).toList();
    }

    private Sum sum(Optional<Timeline> timeline) {
        return timeline.map(whole -> new Sum(times.exact(whole.length()), parts(Share.of(whole))))
                .orElseGet(() -> new Sum(times.exact(Duration.ZERO), List.of()));
    }

    /// The largest parts, and the others together where there are too many for as many colors.
    private List<Part> parts(List<Share> shares) {
        var all = shares.stream().map(Share::time).reduce(Duration.ZERO, Duration::plus);
        List<Part> parts = new ArrayList<>();
        var single = shares.size() <= MOST_PARTS ? shares.size() : MOST_PARTS - 1;
        shares.subList(0, single).forEach(share -> parts.add(part(List.of(share), all)));
        if (single < shares.size()) {
            parts.add(part(shares.subList(single, shares.size()), all));
        }
        return parts;
    }

    private Part part(List<Share> shares, Duration all) {
        var name = shares.stream().map(share -> vocabulary.region(share.region()))
                .collect(Collectors.joining(texts.get("heard.and")));
        var time = shares.stream().map(Share::time).reduce(Duration.ZERO, Duration::plus);
        return new Part(name, (double) time.toMillis() / all.toMillis(),
                texts.get("share.heard", name, times.exact(time)));
    }
}
