package app.unhunch.exercise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All exercises there are, in their order, with the works they are taken from. A value: equal to any other with the same
/// exercises and works. One is found at once, however many there are.
public final class Catalog {

    /// A catalog with nothing in it.
    public static final Catalog EMPTY = new Catalog(List.of(), List.of());

    private final List<Exercise> exercises;
    private final List<Reference> references;
    private final Map<String, Exercise> byId = new HashMap<>();

    /// A catalog.
    ///
    /// @param exercises by no other key than their own id, each once
    /// @param references every work that is cited, each key once
    public Catalog(List<Exercise> exercises, List<Reference> references) {
        this.exercises = List.copyOf(exercises);
        this.references = List.copyOf(references);
        this.exercises.forEach(exercise -> byId.putIfAbsent(exercise.id(), exercise));
    }

    /// Every exercise, in the order of the catalog.
    public List<Exercise> exercises() {
        return exercises;
    }

    /// Every work that is cited.
    public List<Reference> references() {
        return references;
    }

    /// The exercise with that id.
    public Optional<Exercise> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The work with that key.
    public Optional<Reference> reference(String key) {
        return references.stream().filter(reference -> reference.key().equals(key)).findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Catalog catalog && exercises.equals(catalog.exercises)
                && references.equals(catalog.references);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exercises, references);
    }

    @Override
    public String toString() {
        return "Catalog[exercises=%s, references=%s]".formatted(exercises, references);
    }
}
