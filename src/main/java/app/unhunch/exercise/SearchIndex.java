package app.unhunch.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds exercises by what is typed, as it is typed: in names, short names, muscles and whatever words are shown with
/// them. Case, accents and hyphens do not matter, and slips are forgiven where nothing is spelled as typed: one in a word
/// of four letters and more, two in one of eight and more. Immutable; quick enough for every keystroke.
public final class SearchIndex {

    private static final int LONGEST_QUERY = 100;
    private static final int MOST_SLIPS = 2;

    private final List<Indexed> all;
    private final List<SearchWord> words;

    private SearchIndex(List<Indexed> all, List<SearchWord> words) {
        this.all = all;
        this.words = words;
    }

    /// An index of `exercises`.
    ///
    /// @param shown what else is said of an exercise on the screen: its regions, place and equipment in words
    public static SearchIndex of(List<Exercise> exercises, Function<Exercise, List<String>> shown) {
        Map<String, Integer> numbers = new HashMap<>();
        List<SearchWord> words = new ArrayList<>();
        Function<String, Integer> number = word -> numbers.computeIfAbsent(word, fresh -> {
            words.add(new SearchWord(fresh));
            return words.size() - 1;
        });
        var all = exercises.stream().map(exercise -> new Indexed(exercise, numbers(named(exercise), number),
                numbers(described(exercise, shown), number))).toList();
        return new SearchIndex(all, List.copyOf(words));
    }

    /// Exercises that every word of `query` fits, the best first and equally good ones in their order; all of them where
    /// `query` holds no word.
    public List<Exercise> find(String query) {
        var shortened = query.substring(0, Math.min(query.length(), LONGEST_QUERY));
        var typed = Spelling.words(shortened);
        if (typed.isEmpty()) {
            return all.stream().map(Indexed::exercise).toList();
        }
        return IntStream.rangeClosed(0, MOST_SLIPS).mapToObj(slips -> find(typed, slips))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Exercise> find(List<String> typed, int slips) {
        var found = all.stream().map(one -> new Found(one, 0)).toList();
        for (var word : typed.stream().distinct().toList()) {
            var fits = fits(new TypedWord(word, slips));
            found = found.stream().map(one -> one.farther(fits)).filter(Found::isNear).toList();
            if (found.isEmpty()) {
                return List.of();
            }
        }
        return found.stream().sorted(Comparator.comparingInt(Found::distance)).map(one -> one.indexed().exercise())
                .toList();
    }

    /// How the typed word fits every word there is, by the number of the word.
    private Fit[] fits(TypedWord typed) {
        var fits = new Fit[words.size()];
        for (var number = 0; number < fits.length; number++) {
            fits[number] = typed.fit(words.get(number));
        }
        return fits;
    }

    private static Stream<String> named(Exercise exercise) {
        return Stream.of(exercise.words().name(), exercise.words().shortName())
                .flatMap(name -> Stream.concat(Spelling.words(name).stream(), Stream.of(Spelling.squeezed(name))));
    }

    private static Stream<String> described(Exercise exercise, Function<Exercise, List<String>> shown) {
        return Stream.of(exercise.muscles().primary(), exercise.muscles().secondary(), shown.apply(exercise))
                .flatMap(List::stream).flatMap(text -> Spelling.words(text).stream());
    }

    private static int[] numbers(Stream<String> words, Function<String, Integer> number) {
        return words.distinct().mapToInt(number::apply).toArray();
    }

    /// An exercise and how far it is from what was typed: the sum over the typed words of the nearest of its own.
    private record Found(Indexed indexed, int distance) {

        Found farther(Fit[] fits) {
            return new Found(indexed, distance + indexed.nearest(fits));
        }

        boolean isNear() {
            return distance < Fit.NONE.inName();
        }
    }

    /// An exercise with the numbers of its words.
    private static final class Indexed {

        private final Exercise exercise;
        private final int[] name;
        private final int[] description;

        Indexed(Exercise exercise, int[] name, int[] description) {
            this.exercise = exercise;
            this.name = name;
            this.description = description;
        }

        Exercise exercise() {
            return exercise;
        }

        int nearest(Fit[] fits) {
            var nearest = Fit.NONE.inName();
            for (var word : name) {
                nearest = Math.min(nearest, fits[word].inName());
            }
            for (var word : description) {
                nearest = Math.min(nearest, fits[word].elsewhere());
            }
            return nearest;
        }
    }
}
