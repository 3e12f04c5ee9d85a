package app.unhunch.store;

import app.unhunch.exercise.DoseChange;
import app.unhunch.routine.Frequency;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Sides;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/// A routine as it stands in a file, both ways. Names stay empty where the file leaves them to the texts.
final class RoutineJson {

    /// Keys of a routine that we write.
    static final Set<String> KEYS = Set.of("id", "name", "summary", "getReady", "change", "close", "slots", "items",
            "frequency");

    private static final Shape<Duration> PAUSE = Shape.seconds(0, 600);
    private static final Shape<Duration> WORK = Shape.seconds(0.5, 7_200);
    private static final Shape<Sides> SIDES = Shape.choice(Sides.class);
    private static final Shape<DayOfWeek> DAY = Shape.choice(DayOfWeek.class);
    private static final Shape<Integer> COUNT = Shape.whole(1, 200);

    private RoutineJson() {}

    /// Name and summary of a routine in one language.
    record Naming(String name, String summary) {

        /// These words, and those of `below` where these are empty.
        Naming over(Naming below) {
            return new Naming(name.isEmpty() ? below.name : name, summary.isEmpty() ? below.summary : summary);
        }
    }

    /// The routine in an object, or none if something in it is wrong.
    ///
    /// @param namings names by id, where the object has none itself
    /// @param known whether there is an exercise of that id
    static Optional<Routine> read(Fields fields, Map<String, Naming> namings, Predicate<String> known) {
        var id = fields.required("id", Shape.ID_TEXT, "");
        var naming = namings.getOrDefault(id, new Naming("", ""));
        var name = fields.optional("name", Shape.words(80)).orElse(naming.name());
        var summary = fields.optional("summary", Shape.TEXT).orElse(naming.summary());
        var getReady = fields.optional("getReady", PAUSE).orElse(Duration.ofSeconds(5));
        var change = fields.optional("change", PAUSE).orElse(Duration.ofSeconds(10));
        var close = fields.optional("close", PAUSE).orElse(Duration.ZERO);
        var slots = fields.list("slots", Shape.ID_TEXT);
        var items = fields.objects("items", item -> item(item, known));
        var frequency = fields.object("frequency", RoutineJson::frequency);
        if (fields.isWhole() && name.isEmpty()) {
            fields.note("id", "the routine '%s' has no 'name'".formatted(id));
        }
        if (fields.isWhole() && items.isEmpty()) {
            fields.note("items", "'items' is empty, expected at least one exercise");
        }
        return fields.isWhole()
                ? Optional.of(new Routine(id, name, summary, getReady, change, close, Set.copyOf(slots), items,
                        frequency))
                : Optional.empty();
    }

    private static Optional<Frequency> frequency(Fields fields) {
        var times = fields.required("timesADay", Shape.whole(1, Frequency.MOST), 1);
        var days = fields.list("days", DAY);
        fields.end();
        if (fields.isWhole() && days.isEmpty()) {
            fields.note("days", "'days' is empty, expected at least one day");
        }
        return fields.isWhole() ? Optional.of(new Frequency(times, Set.copyOf(days))) : Optional.empty();
    }

    private static Optional<RoutineItem> item(Fields fields, Predicate<String> known) {
        var exercise = fields.required("exercise", Shape.ID_TEXT, "");
        var dose = fields.object("dose", RoutineJson::dose).orElse(DoseChange.NONE);
        var change = fields.optional("change", PAUSE);
        var alternatives = fields.list("alternatives", Shape.ID_TEXT);
        var sides = fields.optional("sides", SIDES).orElse(Sides.BOTH);
        fields.end();
        if (fields.isWhole() && !known.test(exercise)) {
            fields.note("exercise", "there is no exercise '%s'".formatted(exercise));
        }
        alternatives.stream().filter(known.negate()).forEach(
                missing -> fields.note("alternatives", "there is no exercise '%s'".formatted(missing)));
        return fields.isWhole()
                ? Optional.of(new RoutineItem(exercise, dose, change, alternatives, sides))
                : Optional.empty();
    }

    static Optional<DoseChange> dose(Fields fields) {
        var dose = new DoseChange(fields.optional("hold", WORK), count(fields, "reps"), count(fields, "sets"),
                fields.optional("rest", PAUSE), fields.optional("duration", WORK),
                fields.optional("switchSides", PAUSE));
        fields.end();
        return Optional.of(dose);
    }

    private static OptionalInt count(Fields fields, String key) {
        return fields.optional(key, COUNT).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    static JsonNode.Members node(Routine routine) {
        var object = new NewObject().with("id", routine.id()).with("name", routine.name())
                .with("summary", routine.summary()).with("getReady", routine.getReady())
                .with("change", routine.change()).with("close", routine.close())
                .with("slots", routine.slots().stream().sorted().toList())
                .withItems("items", routine.items().stream().map(RoutineJson::node).toList());
        routine.frequency().ifPresent(often -> object.with("frequency", node(often)));
        return object.node();
    }

    private static JsonNode.Members node(Frequency often) {
        return new NewObject().with("timesADay", often.timesADay())
                .with("days", often.days().stream().sorted().map(Shape::key).toList()).node();
    }

    private static JsonNode.Members node(RoutineItem item) {
        var object = new NewObject().with("exercise", item.exercise());
        if (!item.dose().equals(DoseChange.NONE)) {
            object.with("dose", node(item.dose()));
        }
        if (item.sides() != Sides.BOTH) {
            object.with("sides", Shape.key(item.sides()));
        }
        return object.withTime("change", item.change()).with("alternatives", List.copyOf(item.alternatives())).node();
    }

    private static JsonNode.Members node(DoseChange dose) {
        var object = new NewObject().withTime("hold", dose.hold());
        dose.reps().ifPresent(reps -> object.with("reps", reps));
        dose.sets().ifPresent(sets -> object.with("sets", sets));
        return object.withTime("rest", dose.rest()).withTime("duration", dose.duration())
                .withTime("switchSides", dose.switchSides()).node();
    }
}
