package app.unhunch.ui.library;

import app.unhunch.exercise.Exercise;
import app.unhunch.text.Texts;
import java.util.Arrays;
import java.util.List;

/// Says why the library shows no move.
record NothingWriter(Texts texts, CriterionWords words) {

    /// Names the filters that stand in the way: each that would show something if it alone were left out, or else all.
    ///
    /// @param query what is searched for
    /// @param all what the search finds without a filter
    LibraryScreen.Nothing write(String query, List<Exercise> all, Filter filter, Shelf shelf) {
        var title = query.isBlank() ? texts.get("nothing.title") : texts.get("nothing.search", query);
        if (all.isEmpty()) {
            return new LibraryScreen.Nothing(title, texts.get("nothing.word"));
        }
        var alone = Arrays.stream(Facet.values()).filter(facet -> !filter.of(facet).isEmpty()
                && !filter.without(facet).of(all, shelf).isEmpty()).toList();
        var names = (alone.isEmpty() ? List.of(Facet.values()) : alone).stream()
                .flatMap(facet -> filter.of(facet).stream()).map(words::name).toList();
        return new LibraryScreen.Nothing(title, texts.count("nothing.filters", names.size(),
                String.join(texts.get("facet.and"), names)));
    }
}
