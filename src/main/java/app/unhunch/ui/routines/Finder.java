package app.unhunch.ui.routines;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.SearchIndex;
import app.unhunch.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Finds by word what can be added to a routine: a rest, and the moves. Lives on the FX thread; touches no control.
final class Finder {

    /// Stands for a rest among the ids of moves.
    static final String REST = "";

    private final ReadOnlyObjectWrapper<List<String>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    private final Texts texts;
    private final Function<Exercise, List<String>> described;
    private Catalog catalog;
    private Optional<SearchIndex> index = Optional.empty();

    /// @param described what is searched in besides the words of a move
    Finder(Catalog catalog, Texts texts, Function<Exercise, List<String>> described) {
        this.catalog = catalog;
        this.texts = texts;
        this.described = described;
    }

    /// The words that were looked for.
    ReadOnlyStringProperty queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// Ids of the moves, best first, with [#REST] before them where it fits.
    ReadOnlyObjectProperty<List<String>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// How many moves can be added.
    int count() {
        return (int) moves().count();
    }

    /// The moves of another catalog from now on.
    void show(Catalog other) {
        if (!other.equals(catalog)) {
            catalog = other;
            index = Optional.empty();
        }
    }

    /// Looks for words; none finds everything.
    void search(String typed) {
        query.set(typed);
        var searched = index.orElseGet(() -> SearchIndex.of(moves().toList(), described));
        index = Optional.of(searched);
        var rest = isRest(typed.strip().toLowerCase(Locale.ROOT)) ? Stream.of(REST) : Stream.<String>empty();
        found.set(Stream.concat(rest, searched.find(typed).stream().map(Exercise::id)).toList());
    }

    private boolean isRest(String typed) {
        return typed.isEmpty() || texts.get("rest.name").toLowerCase(texts.locale()).startsWith(typed);
    }

    private Stream<Exercise> moves() {
        return catalog.exercises().stream().filter(move -> move.guidance() != Guidance.INFO);
    }
}
