package app.unhunch.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All exercises there are, in their order, with the works they are taken from.
///
/// @param exercises by no other key than their own id, each once
/// @param references every work that is cited, each key once
public record Catalog(List<Exercise> exercises, List<Reference> references) {

    /// A catalog with nothing in it.
    public static final Catalog EMPTY = new Catalog(List.of(), List.of());

    public Catalog {
        exercises = List.copyOf(exercises);
        references = List.copyOf(references);
    }

    /// The exercise with that id.
    public Optional<Exercise> find(String id) {
        return exercises.stream().filter(exercise -> exercise.id().equals(id)).findFirst();
    }

    /// The work with that key.
    public Optional<Reference> reference(String key) {
        return references.stream().filter(reference -> reference.key().equals(key)).findFirst();
    }

    /// This catalog with the exercises of another one added, or put in the place of those with the same id.
    public Catalog with(Catalog other) {
        Map<String, Exercise> all = new LinkedHashMap<>();
        exercises.forEach(exercise -> all.put(exercise.id(), exercise));
        other.exercises.forEach(exercise -> all.put(exercise.id(), exercise));
        Map<String, Reference> works = new LinkedHashMap<>();
        references.forEach(reference -> works.put(reference.key(), reference));
        other.references.forEach(reference -> works.put(reference.key(), reference));
        return new Catalog(List.copyOf(all.values()), List.copyOf(works.values()));
    }
}
