package app.unhunch.store;

import app.unhunch.exercise.Words;
import java.util.List;
import java.util.Optional;

/// The words of an exercise in one language, with the place they were read from.
///
/// @param fields where they stand, for what turns out to be wrong later
/// @param alternatives other doses in words, in the order of their sources
record Wording(Fields fields, Words words, List<String> alternatives) {

    private static final Shape<String> SHORT_NAME = Shape.words(24);

    /// Reads the words of one exercise; none if something in them is wrong.
    static Optional<Wording> read(Fields fields) {
        var words = new Words(fields.required("name", Shape.WORDS, ""), fields.required("shortName", SHORT_NAME, ""),
                fields.list("steps", Shape.WORDS), fields.required("cue", Shape.TEXT, ""),
                fields.mapped("beats", Shape.WORDS), fields.list("parts", Shape.WORDS), text(fields, "feel"),
                text(fields, "breathing"), fields.list("mistakes", Shape.WORDS), fields.list("cautions", Shape.WORDS),
                text(fields, "easier"), text(fields, "harder"), text(fields, "deskNote"));
        var alternatives = fields.list("alternatives", Shape.WORDS);
        fields.end();
        if (fields.isWhole() && words.steps().isEmpty()) {
            fields.note("steps", "'steps' is empty or missing, expected at least one text");
        }
        return fields.isWhole() ? Optional.of(new Wording(fields, words, alternatives)) : Optional.empty();
    }

    private static String text(Fields fields, String key) {
        return fields.optional(key, Shape.TEXT).orElse("");
    }
}
