package app.unhunch.ui.routines;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Dose;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.Laterality;
import app.unhunch.exercise.Quantity;
import app.unhunch.routine.Draft;
import app.unhunch.routine.DraftRow;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Share;
import app.unhunch.routine.Sides;
import app.unhunch.text.DoseWords;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import app.unhunch.ui.routines.BuilderScreen.Mark;
import app.unhunch.ui.routines.BuilderScreen.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Writes the rows of a routine that is put together, and the numbers of each.
final class RowWriter {

    private final Texts texts;
    private final Vocabulary vocabulary;
    private final TimeWords times;
    private final DoseWords doses;

    RowWriter(Texts texts, Locale locale) {
        this.texts = texts;
        vocabulary = new Vocabulary(locale);
        times = new TimeWords(locale);
        doses = new DoseWords(locale);
    }

    List<Row> rows(Draft draft, Catalog catalog, Predicate<Exercise> onHold) {
        return IntStream.range(0, draft.rows().size()).mapToObj(place -> switch (draft.rows().get(place)) {
            case DraftRow.Rest(var length) -> rest(length);
            case DraftRow.Work(var item) -> catalog.find(item.exercise())
                    .map(move -> row(move, item, after(draft, place), onHold)).orElseGet(() -> missing(item));
        }).toList();
    }

    /// Time to change over behind a row; empty where a rest stands there, or nothing.
    private static Optional<Duration> after(Draft draft, int place) {
        return draft.item(place + 1).map(next -> next.change().orElse(draft.change()));
    }

    private Row missing(RoutineItem item) {
        return new Row(item.exercise(), item.exercise(), texts.get("row.missing"), "", Set.of(), "",
                Set.of(Mark.MISSING), texts.get("row.heard.missing", item.exercise()));
    }

    private Row rest(Duration length) {
        var time = times.exact(length);
        return new Row(Finder.REST, texts.get("rest.name"), texts.get("rest.line"), time, Doses.ways(length),
                texts.get("row.details"), Set.of(Mark.REST), texts.get("card.facts", texts.get("rest.name"), time));
    }

    private Row row(Exercise move, RoutineItem item, Optional<Duration> after, Predicate<Exercise> onHold) {
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
        var chip = chip(move, item.sides(), after);
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

    private String chip(Exercise move, Sides sides, Optional<Duration> after) {
        return move.laterality() == Laterality.PER_SIDE ? sides(sides)
                : after.map(rest -> texts.get("row.rest", times.exact(rest))).orElseGet(() -> texts.get("row.details"));
    }

    /// The sides that a move is done on.
    String sides(Sides sides) {
        return texts.get("sides." + sides.name().toLowerCase(Locale.ROOT));
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
}
