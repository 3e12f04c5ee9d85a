package app.unhunch.safety;

import app.unhunch.exercise.Exercise;
import app.unhunch.store.CatalogReader;
import java.util.List;
import java.util.stream.Stream;

/// Moves as they are shipped.
final class Moves {

    static final List<Exercise> ALL = CatalogReader.shipped("en").value().catalog().exercises();

    private Moves() {}

    static List<Exercise> named(String... ids) {
        return Stream.of(ids).map(
                id -> ALL.stream().filter(move -> move.id().equals(id)).findFirst().orElseThrow()).toList();
    }

    static Exercise one(String id) {
        return named(id).getFirst();
    }
}
