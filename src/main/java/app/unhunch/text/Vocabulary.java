package app.unhunch.text;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Position;
import app.unhunch.exercise.Side;
import java.util.Locale;

/// The words of the catalog that every screen shares: places, things to have at hand, sides.
public final class Vocabulary {

    private final Texts texts;

    /// The words in that language.
    public Vocabulary(Locale locale) {
        texts = Texts.load("vocabulary", locale);
    }

    /// A posture or place, such as "Seated".
    public String position(Position position) {
        return texts.get("position." + key(position));
    }

    /// A posture or place within a sentence, such as "in your chair"; empty where there is nothing to say.
    public String where(Position position) {
        return texts.get("where." + key(position));
    }

    /// A thing to have at hand, such as "A mat or carpet".
    public String equipment(Equipment equipment) {
        return texts.get("equipment." + key(equipment));
    }

    /// A part of the body, such as "Upper back".
    public String region(BodyRegion region) {
        return texts.get("region." + key(region));
    }

    /// A side, such as "Left side".
    public String side(Side side) {
        return texts.get("side." + key(side));
    }

    /// A side behind a name, such as "left".
    public String sideWord(Side side) {
        return texts.get("side-word." + key(side));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
