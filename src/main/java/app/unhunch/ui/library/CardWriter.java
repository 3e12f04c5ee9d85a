package app.unhunch.ui.library;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.text.DoseWords;
import app.unhunch.text.Texts;
import app.unhunch.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Writes the card of a move.
final class CardWriter {

    private final Texts texts;
    private final Vocabulary vocabulary;
    private final DoseWords doses;

    CardWriter(Texts texts, Vocabulary vocabulary, Locale locale) {
        this.texts = texts;
        this.vocabulary = vocabulary;
        doses = new DoseWords(locale);
    }

    /// A card.
    ///
    /// @param dose what the user changed about it
    /// @param own what is known of it besides the catalog
    CardFace face(Exercise move, DoseChange dose, Set<CardFace.Mark> own) {
        var marks = EnumSet.noneOf(CardFace.Mark.class);
        marks.addAll(own);
        if (!Shelf.isDone(move)) {
            marks.add(CardFace.Mark.READING);
        } else if (move.deskUse() == Exercise.DeskUse.FITS) {
            marks.add(CardFace.Mark.DESK);
        }
        var region = region(move);
        var where = texts.get("card.where", region, vocabulary.position(move.position()));
        var line = marks.contains(CardFace.Mark.READING) ? texts.get("card.read")
                : doses.line(move.dose(dose), move.laterality());
        return new CardFace(move.id(), move.words().shortName(), where, line, marks,
                heard(move, region, line, marks));
    }

    private String region(Exercise move) {
        return move.regions().stream().min(Comparator.comparingInt(CardWriter::prominence)).map(vocabulary::region)
                .orElse("");
    }

    private String heard(Exercise move, String region, String dose, Set<CardFace.Mark> marks) {
        List<String> parts = new ArrayList<>(List.of(move.words().shortName(), region,
                vocabulary.position(move.position()), dose.replace("×", texts.get("heard.times"))));
        marks.stream().filter(mark -> mark != CardFace.Mark.READING)
                .map(mark -> texts.get("mark." + mark.name().toLowerCase(Locale.ROOT))).forEach(parts::add);
        parts.removeIf(String::isEmpty);
        return String.join(texts.get("facet.and"), parts);
    }

    /// The part that says most comes first.
    private static int prominence(BodyRegion region) {
        return switch (region) {
            case NECK -> 0;
            case CHEST -> 1;
            case UPPER_BACK -> 2;
            case SHOULDERS -> 3;
            case MID_BACK -> 4;
            case SIDE_BODY -> 5;
            case RIBS -> 6;
            case WHOLE_BACK -> 7;
            case WHOLE_BODY -> 8;
        };
    }
}
