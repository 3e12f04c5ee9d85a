package app.unhunch.ui.library;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Laterality;
import app.unhunch.exercise.Quantity;
import app.unhunch.exercise.Variant;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Sides;
import app.unhunch.routine.Timeline;
import app.unhunch.text.DoseWords;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import app.unhunch.ui.kit.Stepper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Writes the page about a move.
final class MoveWriter {

    private final Catalog catalog;
    private final Texts texts;
    private final Vocabulary vocabulary;
    private final DoseWords doses;
    private final TimeWords times;
    private final Consumer<String> open;
    private final Consumer<DoseChange> take;

    /// @param open leads to another move
    /// @param take changes how much is done
    MoveWriter(Catalog catalog, Texts texts, Locale locale, Consumer<String> open, Consumer<DoseChange> take) {
        this.catalog = catalog;
        this.texts = texts;
        this.open = open;
        this.take = take;
        vocabulary = new Vocabulary(locale);
        doses = new DoseWords(locale);
        times = new TimeWords(locale);
    }

    MoveScreen screen(Exercise move, RoutineItem item, Set<CardFace.Mark> marks) {
        var regions = move.regions().stream().sorted().map(vocabulary::region).toList();
        var words = move.words();
        return new MoveScreen(words.name(), chips(move, regions), regions.size(), words.steps(), sections(move),
                Shelf.isDone(move) ? Optional.of(dose(move, item)) : Optional.empty(), words.cautions(),
                move.references().stream().flatMap(key -> catalog.reference(key).stream()).toList(), marks);
    }

    private List<String> chips(Exercise move, List<String> regions) {
        List<String> chips = new ArrayList<>(regions);
        chips.add(vocabulary.position(move.position()));
        if (move.equipment().isEmpty()) {
            chips.add(texts.get("equipment.none"));
        }
        move.equipment().stream().sorted().map(vocabulary::equipment).forEach(chips::add);
        return chips;
    }

    private List<MoveScreen.Section> sections(Exercise move) {
        var words = move.words();
        List<MoveScreen.Section> sections = new ArrayList<>();
        section("parts", words.parts(), Optional.empty()).ifPresent(sections::add);
        section("feel", List.of(words.feel()), Optional.empty()).ifPresent(sections::add);
        section("easier", List.of(words.easier()), move.easier().flatMap(easier -> link(move, easier)))
                .ifPresent(sections::add);
        section("mistakes", words.mistakes(), Optional.empty()).ifPresent(sections::add);
        section("breathing", List.of(words.breathing()), Optional.empty()).ifPresent(sections::add);
        section("harder", List.of(words.harder()), move.harder().flatMap(harder -> link(move, harder)))
                .ifPresent(sections::add);
        section("desk", List.of(words.deskNote()), Optional.empty()).ifPresent(sections::add);
        return sections;
    }

    private Optional<MoveScreen.Section> section(String key, List<String> lines, Optional<MoveScreen.Link> link) {
        var said = lines.stream().filter(line -> !line.isEmpty()).toList();
        return said.isEmpty() && link.isEmpty() ? Optional.empty()
                : Optional.of(new MoveScreen.Section(texts.get("section." + key), said, link));
    }

    private Optional<MoveScreen.Link> link(Exercise move, Variant variant) {
        return switch (variant) {
            case Variant.Other(var id) -> catalog.find(id)
                    .map(other -> new MoveScreen.Link(other.words().shortName(), () -> open.accept(id)));
            case Variant.Changed(var change) -> Optional.of(new MoveScreen.Link(
                    texts.get("take-dose", doses.line(move.dose(change), move.laterality())),
                    () -> take.accept(change)));
        };
    }

    private MoveScreen.Dose dose(Exercise move, RoutineItem item) {
        var change = item.dose();
        var rows = Amount.of(move).isEmpty() ? List.<MoveScreen.Row>of()
                : Arrays.stream(Amount.values()).filter(amount -> tells(move, amount))
                        .map(amount -> row(move, change, amount)).toList();
        var total = Timeline.of(Routine.ofOne(move, change).with(List.of(item)),
                new Catalog(List.of(move), List.of())).length();
        var sided = move.laterality() == Laterality.PER_SIDE;
        var own = !change.equals(DoseChange.NONE) || item.sides() != Sides.BOTH;
        var clock = move.dose(change).length().isPositive();
        return new MoveScreen.Dose(rows, sided ? Optional.of(item.sides()) : Optional.empty(),
                doses.line(move.dose(change), move.laterality()),
                clock ? times.exact(total) : "",
                own ? texts.get("reset", doses.line(move.dose(), move.laterality())) : "");
    }

    /// Whether a number says something about the dose: one that can be changed, or one that is more than once or at once.
    private static boolean tells(Exercise move, Amount amount) {
        return amount.counts(move) && amount.range(move.dosage())
                .filter(range -> range.max() > range.min() || range.value() > (amount.isTime() ? 0 : 1)).isPresent();
    }

    private MoveScreen.Row row(Exercise move, DoseChange change, Amount amount) {
        var range = amount.range(move.dosage()).orElseThrow();
        var value = amount.value(move, change);
        var shown = amount.isTime() ? times.exact(Duration.ofMillis(Math.round(value * 1000)))
                : String.valueOf((int) value);
        return new MoveScreen.Row(amount, name(move, amount), shown, ways(range, value));
    }

    private String name(Exercise move, Amount amount) {
        var key = "amount." + amount.name().toLowerCase(Locale.ROOT);
        return switch (move.guidance()) {
            case HOLD, TIMED -> texts.get(amount == Amount.REPS ? "amount.times" : key);
            case TIMED_CIRCLES -> texts.get(amount == Amount.TIME ? "amount.each-way" : key);
            default -> texts.get(key);
        };
    }

    private static Set<Stepper.Way> ways(Quantity range, double value) {
        var ways = EnumSet.noneOf(Stepper.Way.class);
        if (value > range.min()) {
            ways.add(Stepper.Way.LESS);
        }
        if (value < range.max()) {
            ways.add(Stepper.Way.MORE);
        }
        return ways;
    }
}
