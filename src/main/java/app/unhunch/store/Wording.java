package app.unhunch.store;

import app.unhunch.exercise.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The words of an exercise in one language, with the place they were read from. What a language lacks is empty here.
///
/// @param fields where they stand, for what turns out to be wrong later
/// @param alternatives other doses in words, in the order of their sources
record Wording(Fields fields, Words words, List<String> alternatives) {

    private static final Shape<String> SHORT_NAME = Shape.words(24);

    /// Reads the words of one exercise; none if something in them is wrong.
    static Optional<Wording> read(Fields fields) {
        var words = new Words(fields.optional("name", Shape.words(80)).orElse(""),
                fields.optional("shortName", SHORT_NAME).orElse(""), fields.list("steps", Shape.WORDS),
                text(fields, "cue"), fields.mapped("beats", Shape.WORDS), fields.list("parts", Shape.WORDS),
                text(fields, "feel"), text(fields, "breathing"), fields.list("mistakes", Shape.WORDS),
                fields.list("cautions", Shape.WORDS), text(fields, "easier"), text(fields, "harder"),
                text(fields, "deskNote"));
        var alternatives = fields.list("alternatives", Shape.WORDS);
        fields.end();
        return fields.isWhole() ? Optional.of(new Wording(fields, words, alternatives)) : Optional.empty();
    }

    /// These words, and those of `below` for each key that they lack.
    Wording over(Wording below) {
        var low = below.words;
        Map<String, String> beats = new HashMap<>(low.beats());
        beats.putAll(words.beats());
        var both = new Words(text(words.name(), low.name()), text(words.shortName(), low.shortName()),
                list(words.steps(), low.steps()), text(words.cue(), low.cue()), beats,
                list(words.parts(), low.parts()), text(words.feel(), low.feel()),
                text(words.breathing(), low.breathing()), list(words.mistakes(), low.mistakes()),
                list(words.cautions(), low.cautions()), text(words.easier(), low.easier()),
                text(words.harder(), low.harder()), text(words.deskNote(), low.deskNote()));
        return new Wording(fields, both, list(alternatives, below.alternatives));
    }

    /// Keys that `other` has words for and this one has not, such as `feel` or `beats.in`.
    List<String> lacks(Wording other) {
        return other.keys().stream().filter(Predicate.not(keys()::contains)).toList();
    }

    /// Notes what no exercise can do without.
    void requireEnough() {
        if (words.name().isEmpty()) {
            fields.note("name", "'name' is missing, expected a text of 1 to 80 characters");
        }
        if (words.shortName().isEmpty()) {
            fields.note("shortName", "'shortName' is missing, expected " + SHORT_NAME.expected());
        }
        if (words.steps().isEmpty()) {
            fields.note("steps", "'steps' is empty or missing, expected at least one text");
        }
    }

    private List<String> keys() {
        Map<String, Boolean> there = new LinkedHashMap<>();
        there.put("name", !words.name().isEmpty());
        there.put("shortName", !words.shortName().isEmpty());
        there.put("steps", !words.steps().isEmpty());
        there.put("cue", !words.cue().isEmpty());
        words.beats().keySet().stream().sorted().forEach(beat -> there.put("beats." + beat, true));
        there.put("parts", !words.parts().isEmpty());
        there.put("feel", !words.feel().isEmpty());
        there.put("breathing", !words.breathing().isEmpty());
        there.put("mistakes", !words.mistakes().isEmpty());
        there.put("cautions", !words.cautions().isEmpty());
        there.put("easier", !words.easier().isEmpty());
        there.put("harder", !words.harder().isEmpty());
        there.put("deskNote", !words.deskNote().isEmpty());
        there.put("alternatives", !alternatives.isEmpty());
        return there.keySet().stream().filter(there::get).toList();
    }

    private static String text(Fields fields, String key) {
        return fields.optional(key, Shape.TEXT).orElse("");
    }

    private static String text(String above, String below) {
        return above.isEmpty() ? below : above;
    }

    private static List<String> list(List<String> above, List<String> below) {
        return above.isEmpty() ? below : above;
    }
}
