package app.unhunch.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the members of one object by name and notes everything that is wrong with them: missing, of another kind, out
/// of range, there twice, and at [#end()] those nobody asked for. Where a required member is wrong something harmless
/// is answered, so that reading goes on; whoever builds from it asks [#isWhole()] first.
final class Fields {

    private final JsonDocument document;
    private final JsonNode.Members object;
    private final Problems problems;
    private final @Nullable Fields around;
    private final Map<String, JsonNode> values;
    private final Set<String> asked = new TreeSet<>();
    private int wrong;

    Fields(JsonDocument document, JsonNode.Members object, Problems problems) {
        this(document, object, problems, null);
    }

    private Fields(JsonDocument document, JsonNode.Members object, Problems problems, @Nullable Fields around) {
        this.document = document;
        this.object = object;
        this.problems = problems;
        this.around = around;
        this.values = HashMap.newHashMap(object.values().size());
        object.values().forEach(this::take);
    }

    private void take(JsonNode.Member member) {
        if (values.putIfAbsent(member.key(), member.value()) != null) {
            note(member.at(), "the key '%s' is there twice".formatted(Quote.shortened(member.key())));
        }
    }

    /// The fields of the one object that a document is, or none if it is something else.
    static Optional<Fields> of(JsonDocument document, Problems problems) {
        if (document.root() instanceof JsonNode.Members object) {
            return Optional.of(new Fields(document, object, problems));
        }
        problems.add(document.problem(document.root().at(),
                "%s, expected an object".formatted(document.root().kind())));
        return Optional.empty();
    }

    /// Where the object begins.
    int at() {
        return object.at();
    }

    /// Whether nothing was wrong so far, deeper inside included.
    boolean isWhole() {
        return wrong == 0;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// Whether there is a list at `key`.
    boolean isList(String key) {
        return values.get(key) instanceof JsonNode.Items;
    }

    /// Notes something wrong with the value at `key`, or with the whole object if it lacks.
    void note(String key, String message) {
        var value = values.get(key);
        note(value == null ? at() : value.at(), message);
    }

    private void note(int at, String message) {
        problems.add(document, at, message);
        for (var fields = this; fields != null; fields = fields.around) {
            fields.wrong++;
        }
    }

    /// The value at a key that must be there.
    <T> T required(String key, Shape<T> shape, T otherwise) {
        var value = find(key);
        if (value.isEmpty()) {
            note(at(), "'%s' is missing, expected %s".formatted(key, shape.expected()));
            return otherwise;
        }
        return read(key, value.get(), shape).orElse(otherwise);
    }

    /// The value at a key that may lack.
    <T> Optional<T> optional(String key, Shape<T> shape) {
        return find(key).flatMap(value -> read(key, value, shape));
    }

    /// The values of a list that may lack; what is wrong in it is left out.
    <T> List<T> list(String key, Shape<T> shape) {
        List<T> read = new ArrayList<>();
        items(key).forEach(item -> read(key, item, shape).ifPresent(read::add));
        return read;
    }

    /// What `build` makes of each object in a list that must be there; empty ones are left out.
    <T> List<T> objects(String key, Function<Fields, Optional<T>> build) {
        if (!has(key)) {
            asked.add(key);
            note(at(), "'%s' is missing, expected a list of objects".formatted(key));
        }
        List<T> built = new ArrayList<>();
        items(key).forEach(item -> object(key, item).flatMap(build).ifPresent(built::add));
        return built;
    }

    /// What `build` makes of the object at a key that may lack.
    <T> Optional<T> object(String key, Function<Fields, Optional<T>> build) {
        return find(key).flatMap(value -> object(key, value)).flatMap(build);
    }

    /// What `build` makes of each object in an object of objects, by key.
    <T> Map<String, T> byKey(String key, Function<Fields, Optional<T>> build) {
        Map<String, T> built = new LinkedHashMap<>();
        object(key, inner -> {
            for (var name : inner.keys()) {
                inner.object(name, build).ifPresent(value -> built.put(name, value));
            }
            return Optional.of(inner);
        });
        return built;
    }

    /// What `shape` reads of each value in an object that may lack, by key.
    <T> Map<String, T> mapped(String key, Shape<T> shape) {
        Map<String, T> read = new LinkedHashMap<>();
        object(key, inner -> {
            for (var name : inner.keys()) {
                inner.optional(name, shape).ifPresent(value -> read.put(name, value));
            }
            return Optional.of(inner);
        });
        return read;
    }

    /// Every key of the object in its order, each once.
    List<String> keys() {
        return object.values().stream().map(JsonNode.Member::key).distinct().toList();
    }

    /// The value at a key as it is.
    Optional<JsonNode> find(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /// Notes every key that nobody asked for.
    void end() {
        for (var member : object.values()) {
            if (!asked.contains(member.key())) {
                note(member.at(), "unknown key '%s', expected %s".formatted(Quote.shortened(member.key()),
                        Likeness.closest(member.key(), asked).map(key -> "'" + key + "'")
                                .orElse("one of " + String.join(", ", asked))));
            }
        }
    }

    private List<JsonNode> items(String key) {
        var value = find(key);
        if (value.isPresent() && !(value.get() instanceof JsonNode.Items)) {
            note(key, "'%s' is %s, expected a list".formatted(key, value.get().kind()));
        }
        return value.isPresent() && value.get() instanceof JsonNode.Items(_, var values) ? values : List.of();
    }

    private Optional<Fields> object(String key, JsonNode value) {
        if (value instanceof JsonNode.Members members) {
            return Optional.of(new Fields(document, members, problems, this));
        }
        note(value.at(), "'%s' is %s, expected an object".formatted(Quote.shortened(key), value.kind()));
        return Optional.empty();
    }

    private <T> Optional<T> read(String key, JsonNode value, Shape<T> shape) {
        var read = shape.read(value);
        if (read.isEmpty()) {
            note(value.at(), "'%s' is %s, expected %s".formatted(Quote.shortened(key), shape.found(value),
                    shape.expected()));
        }
        return read;
    }
}
