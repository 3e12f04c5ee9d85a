package app.unhunch.safety;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that is to be looked at before anybody stretches it away, in the order in which it is asked about. Where
/// sources differ, it has the earliest time and the highest urgency that any of them gives.
public enum WarningSign {
    CHEST_PAIN, BREATHLESS, SUDDEN_SEVERE, ACCIDENT, BLADDER_OR_BOWEL, MARKED_WEAKNESS, FEVER, UPPER_LEFT,

    FAST_WORSE, DIRECT_HIT, CONSTANT_NUMBNESS, ARM_WITH_TINGLING, BREATHING_IN, NIGHT_PAIN, WEIGHT_LOSS, LUMP_OR_SHAPE,
    BURNING_RASH, PREGNANCY,

    TWO_WEEKS, KEEPS_GETTING_WORSE, NUMBNESS, MILD_WEAKNESS, ARM_PAIN, COUGH, DAILY_LIFE, AFTER_MEALS, STIFF_FOR_MONTHS;

    /// How soon somebody has to look at it.
    public Band band() {
        if (compareTo(UPPER_LEFT) <= 0) {
            return Band.EMERGENCY;
        }
        return compareTo(PREGNANCY) <= 0 ? Band.TODAY : Band.BOOK;
    }

    /// Its key, such as `chest-pain`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All signs of a band, in their order.
    public static List<WarningSign> of(Band band) {
        return Stream.of(values()).filter(sign -> sign.band() == band).toList();
    }

    /// The sign with that key.
    public static Optional<WarningSign> find(String id) {
        return Stream.of(values()).filter(sign -> sign.id().equals(id)).findFirst();
    }
}
