package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.SearchIndex;
import app.unhunch.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shipped catalog as it is searched.
class ShippedSearchTest {

    private static final List<Exercise> EXERCISES = CatalogReader.shipped("en").value().catalog().exercises();
    private static final SearchIndex INDEX = SearchIndex.of(EXERCISES, words());

    private static Function<Exercise, List<String>> words() {
        var vocabulary = new Vocabulary(Locale.ENGLISH);
        return exercise -> {
            List<String> words = new ArrayList<>(exercise.regions().stream().map(vocabulary::region).toList());
            words.addAll(exercise.equipment().stream().map(vocabulary::equipment).toList());
            words.add(vocabulary.position(exercise.position()));
            return words;
        };
    }

    @ParameterizedTest
    @CsvSource({"chin, chin-tuck", "chni tuck, chin-tuck", "catcow, cat-cow", "wall angel, wall-angels",
        "doorway, doorway-chest-stretch", "dorway, doorway-chest-stretch", "tennis ball, ball-wall-release",
        "childs pose, childs-pose", "brugger, brugger-relief", "thread, thread-the-needle",
        "rhomboids, elbows-to-chest", "shoulderr rol, shoulder-rolls", "heatpad, heat-pad"})
    void whatIsMeantIsAmongTheFirstFive(String query, String id) {
        var first = INDEX.find(query).stream().limit(5).map(Exercise::id).toList();
        assertTrue(first.contains(id), query + ": " + first);
    }

    @Test
    void everyMoveIsFoundFirstByItsOwnNames() {
        List<String> missed = new ArrayList<>();
        for (var exercise : EXERCISES) {
            for (var name : List.of(exercise.words().name(), exercise.words().shortName())) {
                if (INDEX.find(name).stream().limit(3).noneMatch(exercise::equals)) {
                    missed.add(exercise.id() + " by " + name);
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void everyMoveIsStillFoundWithALetterLeftOut() {
        List<String> missed = new ArrayList<>();
        for (var exercise : EXERCISES) {
            var name = exercise.words().name();
            IntStream.range(1, name.length()).mapToObj(at -> name.substring(0, at) + name.substring(at + 1))
                    .filter(slip -> INDEX.find(slip).isEmpty() && !hasShortWord(slip))
                    .forEach(slip -> missed.add(exercise.id() + " by " + slip));
        }
        assertEquals(List.of(), missed);
    }

    /// A word of up to three letters is too short for forgiveness.
    private static boolean hasShortWord(String name) {
        return List.of(name.split("[^\\p{L}\\p{N}]+")).stream().anyMatch(word -> word.length() < 4);
    }
}
