package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The voice of what is shipped.
class ShippedTextsTest {

    private static final CatalogReader.Shelf SHIPPED = CatalogReader.shipped("en").value();
    private static final Catalog CATALOG = SHIPPED.catalog();
    private static final int LONGEST_STEP = 125;

    /// Words that are spelled differently on the two sides of the Atlantic.
    private static final Pattern TWO_SPELLINGS = Pattern.compile(
            "(?i)\\b(\\w*colou?r\\w*|cent(re|er)\\w*|practis\\w*|\\w*paed\\w*|\\w*apn(o)?ea|oedema|an(a)?emia|program(me)?|"
                    + "behaviou?r|fib(re|er)|lit(re|er)|gr[ae]y|\\w+is(e|ing|ed)d?\\b(?<=(real|organ|recogn|minim)\\w{3,4})|"
                    + "favou?r\\w*|neighbou?r\\w*|labell?ed|travell?\\w+|castors?|casters?|mou?ld|whilst|learnt)\\b");
    private static final Pattern OWN_FILES = Pattern.compile("(?i)\\.(txt|md|json)\\b|seed|wikiHow article file");
    private static final Pattern PROMISE = Pattern
            .compile("(?i)\\b(cures?|guarantee\\w*|heals you|pain-free in|miracle|dramatic\\w*|instantly)\\b");

    @Test
    void everySentenceIsWhole() {
        assertEquals(Map.of(), where(text -> !text.isEmpty() && !text.matches("(?s).*[.?]")));
    }

    @Test
    void nobodyIsShoutedAtOrPromisedAnything() {
        assertEquals(Map.of(), where(text -> text.contains("!") || PROMISE.matcher(text).find()));
    }

    @Test
    void noWordHasTwoSpellings() {
        assertEquals(Map.of(), where(text -> TWO_SPELLINGS.matcher(text).find()));
    }

    @Test
    void stepsAreShortAndSaidOnce() {
        List<String> wrong = new ArrayList<>();
        for (var exercise : CATALOG.exercises()) {
            var steps = exercise.words().steps();
            steps.stream().filter(step -> step.length() > LONGEST_STEP).forEach(step -> wrong.add("long: " + step));
            if (Stream.of("Stay.").noneMatch(steps::contains) && new HashSet<>(steps).size() < steps.size()
                    && !exercise.id().equals("seated-cat-cow")) {
                wrong.add("twice: " + exercise.id());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyMoveSaysWhoStandsBehindItAndNoFileOfOursDoes() {
        List<String> wrong = new ArrayList<>();
        CATALOG.exercises().stream().filter(exercise -> exercise.references().isEmpty()).map(Exercise::id)
                .filter(id -> !id.equals("look-far-and-breathe")).forEach(wrong::add);
        for (var work : CATALOG.references()) {
            Stream.of(work.title(), work.publisher()).filter(text -> text.isBlank()
                    || OWN_FILES.matcher(text).find() || Character.isWhitespace(text.charAt(0)))
                    .forEach(text -> wrong.add(work.key() + ": " + text));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void namesAreToldApart() {
        Map<String, Long> names = new TreeMap<>();
        CATALOG.exercises().stream()
                .flatMap(move -> Stream.of(move.words().name(), move.words().shortName()).distinct())
                .forEach(name -> names.merge(name, 1L, Long::sum));
        SHIPPED.routines().stream().map(routine -> "routine " + routine.name())
                .forEach(name -> names.merge(name, 1L, Long::sum));
        names.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), names);
    }

    /// Texts about moves that something is wrong with, by the id of the move.
    private static Map<String, List<String>> where(Predicate<String> wrong) {
        Map<String, List<String>> found = new TreeMap<>();
        for (var exercise : CATALOG.exercises()) {
            var bad = sentences(exercise).filter(wrong).toList();
            if (!bad.isEmpty()) {
                found.put(exercise.id(), bad);
            }
        }
        return found;
    }

    private static Stream<String> sentences(Exercise exercise) {
        var words = exercise.words();
        return Stream.of(words.steps(), words.mistakes(), words.cautions(), List.of(words.cue(), words.feel(),
                words.breathing(), words.easier(), words.harder(), words.deskNote())).flatMap(List::stream);
    }
}
