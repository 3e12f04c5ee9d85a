package app.unhunch.store;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Dosage;
import app.unhunch.exercise.Quantity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads the dose of an exercise with the range and source of every number.
final class DosageJson {

    private static final Shape<Double> NUMBER = Shape.number(0, 100_000);
    private static final Shape<Integer> PART = Shape.whole(1, 3_600);
    private static final Shape<Duration> BEAT = Shape.seconds(0.1, 120);
    private static final Shape<List<String>> SOURCES = new Shape<>(
            () -> "a list of keys of references, or \"inferred\"",
            DosageJson::sources);

    private final Predicate<String> isReference;

    /// @param isReference whether there is a work with that key
    DosageJson(Predicate<String> isReference) {
        this.isReference = isReference;
    }

    /// What an exercise without any number has.
    static Dosage none() {
        return new Dosage(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                List.of(), List.of());
    }

    boolean isReference(String key) {
        return isReference.test(key);
    }

    Optional<Dosage> read(Fields fields) {
        var tempo = fields.object("tempo", this::tempo).orElse(new Tempo(List.of(), List.of()));
        var dosage = new Dosage(quantity(fields, "hold", "s"), quantity(fields, "reps", "reps"),
                quantity(fields, "sets", "sets"), quantity(fields, "rest", "s"), quantity(fields, "duration", "s"),
                quantity(fields, "switchSides", "s"), quantity(fields, "timesPerDay", "per day"),
                quantity(fields, "daysPerWeek", "days/week"), quantity(fields, "interval", "min"),
                quantity(fields, "gap", "min"), tempo.beats(), tempo.sources(), fields.list("parts", PART));
        fields.end();
        return Optional.of(dosage);
    }

    private record Tempo(List<Beat> beats, List<String> sources) {}

    private Optional<Tempo> tempo(Fields fields) {
        var beats = fields.objects("beats", DosageJson::beat);
        var sources = cited(fields);
        fields.end();
        return fields.isWhole() ? Optional.of(new Tempo(beats, sources)) : Optional.empty();
    }

    private static Optional<Beat> beat(Fields fields) {
        var name = fields.required("name", Shape.ID_TEXT, "");
        var length = fields.required("seconds", BEAT, Duration.ofSeconds(1));
        var stays = fields.optional("stay", Shape.FLAG).orElse(false);
        fields.end();
        return fields.isWhole()
                ? Optional.of(new Beat(name, length, stays ? Beat.Motion.STAY : Beat.Motion.MOVE))
                : Optional.empty();
    }

    private Optional<Quantity> quantity(Fields fields, String key, String unit) {
        return fields.object(key, inner -> quantity(inner, unit));
    }

    private Optional<Quantity> quantity(Fields fields, String expectedUnit) {
        var value = fields.required("value", NUMBER, 0.0);
        var min = fields.required("min", NUMBER, value);
        var max = fields.required("max", NUMBER, value);
        var unit = fields.required("unit", Shape.TEXT, expectedUnit);
        var sources = cited(fields);
        fields.end();
        if (!unit.equals(expectedUnit)) {
            fields.note("unit", "'unit' is '%s', expected '%s'".formatted(Quote.shortened(unit), expectedUnit));
        }
        if (fields.isWhole() && !(min <= value && value <= max)) {
            fields.note("value", "'value' is not from 'min' to 'max'");
        }
        return fields.isWhole() ? Optional.of(new Quantity(value, min, max, unit, sources)) : Optional.empty();
    }

    private List<String> cited(Fields fields) {
        var sources = fields.required("source", SOURCES, List.of());
        sources.stream().filter(isReference.negate()).forEach(
                key -> fields.note("source", "there is no reference '%s'".formatted(Quote.shortened(key))));
        return sources;
    }

    /// Keys of references; none for a number that was inferred.
    static Optional<List<String>> sources(JsonNode node) {
        return switch (node) {
            case JsonNode.Text(_, var text) when text.equals("inferred") -> Optional.of(List.of());
            case JsonNode.Items(_, var values) when !values.isEmpty()
                    && values.stream().allMatch(JsonNode.Text.class::isInstance) ->
                    Optional.of(values.stream().map(JsonNode.Text.class::cast).map(JsonNode.Text::value).toList());
            default -> Optional.empty();
        };
    }
}
