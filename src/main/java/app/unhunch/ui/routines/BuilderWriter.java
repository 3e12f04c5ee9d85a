package app.unhunch.ui.routines;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Dose;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.Laterality;
import app.unhunch.exercise.Quantity;
import app.unhunch.routine.Draft;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Share;
import app.unhunch.routine.StandIn;
import app.unhunch.routine.Timeline;
import app.unhunch.text.DoseWords;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import app.unhunch.ui.routines.BuilderScreen.Kind;
import app.unhunch.ui.routines.BuilderScreen.Mark;
import app.unhunch.ui.routines.BuilderScreen.Note;
import app.unhunch.ui.routines.BuilderScreen.Part;
import app.unhunch.ui.routines.BuilderScreen.Row;
import app.unhunch.ui.routines.BuilderScreen.Sum;
import app.unhunch.ui.routines.BuilderScreen.Swap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes the page on which a routine is put together.
final class BuilderWriter {

    private static final int MOST_PARTS = 4;
    private static final int MOST_SWAPS = 3;
    private static final Duration LONG = Duration.ofMinutes(20);

    private final Texts texts;
    private final Vocabulary vocabulary;
    private final TimeWords times;
    private final DoseWords doses;
    private final Locale locale;

    BuilderWriter(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        vocabulary = new Vocabulary(locale);
        times = new TimeWords(locale);
        doses = new DoseWords(locale);
    }

    List<Row> rows(Draft draft, Catalog catalog, Predicate<Exercise> onHold) {
        return draft.items().stream().map(item -> catalog.find(item.exercise())
                .map(move -> row(move, item, draft.change(), onHold)).orElseGet(() -> missing(item))).toList();
    }

    String facts(Draft draft) {
        return draft.items().isEmpty() ? texts.get("builder.empty")
                : texts.get("builder.facts", texts.count("moves", draft.items().size()));
    }

    String time(Duration length) {
        return times.exact(length);
    }

    /// The dose of a move in the list to add from.
    String dose(Exercise move) {
        return doses.line(move.dose(), move.laterality());
    }

    /// What is searched in besides the words of a move.
    List<String> described(Exercise move) {
        return Stream.of(move.regions().stream().map(vocabulary::region),
                Stream.of(vocabulary.position(move.position())), move.equipment().stream().map(vocabulary::equipment))
                .flatMap(words -> words).toList();
    }

    private Row missing(RoutineItem item) {
        return new Row(item.exercise(), item.exercise(), texts.get("row.missing"), "", Set.of(), "",
                Set.of(Mark.MISSING), texts.get("row.heard.missing", item.exercise()));
    }

    private Row row(Exercise move, RoutineItem item, Duration between, Predicate<Exercise> onHold) {
        var change = item.dose();
        var marks = EnumSet.noneOf(Mark.class);
        if (onHold.test(move)) {
            marks.add(Mark.ON_HOLD);
        }
        if (Amount.of(move).stream().anyMatch(amount -> isOutside(move, change, amount))) {
            marks.add(Mark.OUTSIDE);
        }
        var where = texts.get("row.where", vocabulary.region(Share.main(move)), vocabulary.position(move.position()));
        var dose = shortDose(move, change);
        var chip = chip(move, item.change().orElse(between));
        return new Row(move.id(), move.words().shortName(), where, dose, Doses.ways(move, change), chip, marks,
                heard(move, where, dose, chip, marks));
    }

    private String heard(Exercise move, String where, String dose, String chip, Set<Mark> marks) {
        var parts = new ArrayList<>(List.of(move.words().shortName(), where, dose, chip));
        if (marks.contains(Mark.ON_HOLD)) {
            parts.add(texts.get("chip.hold"));
        }
        if (marks.contains(Mark.OUTSIDE)) {
            parts.add(texts.get("row.outside"));
        }
        parts.removeIf(String::isEmpty);
        return String.join(texts.get("heard.and"), parts);
    }

    private String shortDose(Exercise move, DoseChange change) {
        return switch (move.dose(change)) {
            case Dose.Hold(var each, var count, _) when count == 1 -> times.exact(each);
            case Dose.Circles(var each, var directions, _, _) -> texts.get("row.directions", directions,
                    times.exact(each));
            case Dose.Breaths(var length, _) -> times.exact(length);
            case Dose dose -> doses.line(dose, Laterality.BILATERAL);
        };
    }

    private String chip(Exercise move, Duration rest) {
        return move.laterality() == Laterality.PER_SIDE ? texts.get("row.sides")
                : texts.get("row.rest", times.exact(rest));
    }

    /// Every number of a row that can be typed.
    List<AmountRow> amounts(Exercise move, DoseChange change) {
        return Doses.amounts(move).stream().map(amount -> {
            var value = amount.isTime() ? amount.value(move, change) : Math.max(1, amount.value(move, change));
            return new AmountRow(amount, name(move, amount), number(value),
                    texts.get(amount.isTime() ? "unit.seconds" : "unit.times"),
                    isOutside(move, change, amount) ? outside(amount.range(move.dosage())) : "");
        }).toList();
    }

    private String outside(Optional<Quantity> range) {
        return range.map(given -> texts.get("amount.outside", number(given.min()), number(given.max()))).orElse("");
    }

    private static boolean isOutside(Exercise move, DoseChange change, Amount amount) {
        var value = amount.value(move, change);
        return amount.range(move.dosage()).filter(range -> value < range.min() || value > range.max()).isPresent();
    }

    private String name(Exercise move, Amount amount) {
        var times = amount == Amount.REPS && (move.guidance() == Guidance.HOLD || move.guidance() == Guidance.TIMED);
        return texts.get(times ? "amount.times" : "amount." + amount.name().toLowerCase(Locale.ROOT));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    Sum sum(Optional<Timeline> timeline) {
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
        IntStream.range(0, draft.items().size()).forEach(place -> {
            var item = draft.items().get(place);
            catalog.find(item.exercise()).filter(move -> !StandIn.fitsDesk(move))
                    .ifPresent(move -> StandIn.find(move, item.alternatives(), catalog, present, onHold.negate())
                            .ifPresent(other -> {
                                present.add(other.id());
                                swaps.add(new Swap(texts.get("needs.swap", move.words().shortName(),
                                        other.words().shortName()), place, other.id()));
                            }));
        });
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
