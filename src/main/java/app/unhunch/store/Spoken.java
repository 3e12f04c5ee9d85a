package app.unhunch.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/// Words by language and by the id of what they are said of. What a language lacks is said in English; what is there in
/// neither is said in whatever language there is.
///
/// @param <T> the words of one thing in one language
final class Spoken<T> {

    /// The language that everything shipped has words in.
    static final String BASE = "en";

    private final Map<String, Map<String, T>> byLanguage = new TreeMap<>();

    /// Says something of a thing, in the place of what was said in that language.
    void put(String language, String id, T words) {
        byLanguage.computeIfAbsent(language, _ -> new HashMap<>()).put(id, words);
    }

    /// Forgets what was said of a thing, in every language.
    void forget(String id) {
        byLanguage.values().forEach(words -> words.remove(id));
    }

    /// What is said in a language itself, by id.
    Map<String, T> only(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    /// Every language that something is said in.
    Set<String> languages() {
        return byLanguage.keySet();
    }

    /// The words of everything, in `language` as far as it goes.
    ///
    /// @param over lays words of a language over those of another one
    Map<String, T> in(String language, BinaryOperator<T> over) {
        Map<String, T> all = new HashMap<>();
        byLanguage.values().forEach(words -> words.forEach(all::putIfAbsent));
        all.putAll(only(BASE));
        only(language).forEach((id, words) -> all.merge(id, words,
                (below, above) -> over.apply(above, below)));
        return all;
    }
}
