package app.unhunch.exercise;

import java.util.List;
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
}
