package app.unhunch.ui.routines;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Draft;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.StandIn;
import app.unhunch.routine.Timeline;
import app.unhunch.text.Texts;
import app.unhunch.text.Vocabulary;
import app.unhunch.ui.routines.BuilderScreen.Kind;
import app.unhunch.ui.routines.BuilderScreen.Note;
import app.unhunch.ui.routines.BuilderScreen.Swap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes what there is to know about a routine that is put together: what is needed, what waits, what is missing.
final class NoteWriter {

    private static final int MOST_SWAPS = 3;
    private static final Duration LONG = Duration.ofMinutes(20);

    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Locale locale;

    NoteWriter(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        vocabulary = new Vocabulary(locale);
    }

    List<Note> notes(Draft draft, Catalog catalog, Predicate<Exercise> onHold, Optional<Timeline> timeline) {
        List<Note> notes = new ArrayList<>();
        problem(draft, catalog).ifPresent(words -> notes.add(new Note(Kind.PROBLEM, words, List.of())));
        var moves = draft.items().stream().flatMap(item -> catalog.find(item.exercise()).stream()).toList();
        held(moves, onHold).ifPresent(notes::add);
        needs(draft, catalog, moves, onHold).ifPresent(notes::add);
        timeline.filter(whole -> whole.length().compareTo(LONG) > 0)
                .ifPresent(_ -> notes.add(new Note(Kind.HINT, texts.get("builder.long"), List.of())));
        return notes;
    }

    private Optional<String> problem(Draft draft, Catalog catalog) {
        var missing = draft.items().stream().map(RoutineItem::exercise).filter(id -> catalog.find(id).isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            return missing.map(id -> texts.get("problem.missing", id));
        }
        return draft.name().isBlank() ? Optional.of(texts.get("problem.name")) : Optional.empty();
    }

    private Optional<Note> held(List<Exercise> moves, Predicate<Exercise> onHold) {
        var names = names(moves.stream().filter(onHold).toList());
        return names.isEmpty() ? Optional.empty()
                : Optional.of(new Note(Kind.HOLD, texts.get("builder.hold", names), List.of()));
    }

    private Optional<Note> needs(Draft draft, Catalog catalog, List<Exercise> moves, Predicate<Exercise> onHold) {
        var things = moves.stream().flatMap(move -> StandIn.needs(move).stream()).distinct().sorted().toList();
        var elsewhere = moves.stream().filter(move -> !StandIn.fitsDesk(move)).toList();
        if (elsewhere.isEmpty()) {
            return Optional.empty();
        }
        var words = things.isEmpty() ? texts.get("needs.room") : texts.get("needs", things(things));
        return Optional.of(new Note(Kind.NEEDS, words, swaps(draft, catalog, onHold)));
    }

    private List<Swap> swaps(Draft draft, Catalog catalog, Predicate<Exercise> onHold) {
        List<String> present = new ArrayList<>(draft.items().stream().map(RoutineItem::exercise).toList());
        List<Swap> swaps = new ArrayList<>();
        IntStream.range(0, draft.rows().size()).forEach(place -> draft.item(place).ifPresent(item -> {
            catalog.find(item.exercise()).filter(move -> !StandIn.fitsDesk(move))
                    .ifPresent(move -> StandIn.find(move, item.alternatives(), catalog, present, onHold.negate())
                            .ifPresent(other -> {
                                present.add(other.id());
                                swaps.add(new Swap(texts.get("needs.swap", move.words().shortName(),
                                        other.words().shortName()), place, other.id()));
                            }));
        }));
        return swaps.stream().limit(MOST_SWAPS).toList();
    }

    private String things(Collection<Equipment> things) {
        return things.stream().map(vocabulary::equipment)
                .map(thing -> thing.substring(0, 1).toLowerCase(locale) + thing.substring(1))
                .collect(Collectors.joining(texts.get("heard.and")));
    }

    private String names(List<Exercise> moves) {
        return moves.stream().map(move -> move.words().shortName()).distinct()
                .collect(Collectors.joining(texts.get("heard.and")));
    }
}
