package app.unhunch.text;

import app.unhunch.safety.Band;
import app.unhunch.safety.EmergencyNumbers;
import app.unhunch.safety.Hold;
import app.unhunch.safety.Question;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.SafetySettings;
import java.text.ListFormat;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What is said about warning signs, conditions and whom to call.
public final class SafetyWords {

    private static final String CONDITION = "condition.";

    /// Signs rather than something that somebody has for long.
    private static final Set<String> PASSING = Set.of("chest-pain", "fever", "medicine", "pain-on-breathing");

    private final Texts texts;
    private final TimeWords times;
    private final Locale locale;

    /// The words in that language; its country names the emergency number.
    public SafetyWords(Locale locale) {
        this.locale = locale;
        texts = Texts.load("safety", locale);
        times = new TimeWords(locale);
    }

    /// All texts of the bundle.
    public Texts texts() {
        return texts;
    }

    /// A sign as the user is asked about it.
    public String sign(WarningSign sign) {
        return texts.get("sign." + sign.id());
    }

    /// Signs one after the other in their order, from the most urgent.
    public List<String> signs(Collection<WarningSign> signs) {
        return signs.stream().sorted().map(this::sign).toList();
    }

    /// How soon somebody is to be seen.
    public String band(Band band) {
        return texts.get("band." + key(band));
    }

    /// A line about a band.
    public String bandLine(Band band) {
        return texts.get("band." + key(band) + ".line");
    }

    /// Why the signs are asked about.
    public String why(Question question) {
        return texts.get("check.why." + key(question));
    }

    /// A condition within a sentence, such as "high blood pressure"; its key where no word is known.
    public String condition(String tag) {
        var key = CONDITION + tag;
        return texts.keys().contains(key) ? texts.get(key) : tag.replace('-', ' ');
    }

    /// Every condition that the user can have, by name.
    public List<String> conditions() {
        return texts.keys().stream().filter(key -> key.startsWith(CONDITION))
                .map(key -> key.substring(CONDITION.length()))
                .filter(tag -> !PASSING.contains(tag)).sorted(Comparator.comparing(this::conditionName)).toList();
    }

    /// A condition that stands alone, such as "High blood pressure".
    public String conditionName(String tag) {
        var words = condition(tag);
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /// Why a move waits.
    ///
    /// @param name of the move
    public String hold(String name, Hold hold) {
        return switch (hold) {
            case Hold.Condition(var tags) -> texts.get("held.condition", name, listed(tags));
            case Hold.Strength(var bar) -> texts.get("held." + key(bar), name);
        };
    }

    /// The number to call: the user's own, or that of the country.
    public String number(SafetySettings said) {
        return said.emergencyNumber().orElseGet(this::usualNumber);
    }

    /// The number of the country.
    public String usualNumber() {
        return EmergencyNumbers.of(locale.getCountry());
    }

    /// Name of the country; empty if it is not known.
    public String country() {
        return locale.getDisplayCountry(locale);
    }

    /// A moment seen from another.
    public String when(ZonedDateTime now, ZonedDateTime when) {
        return times.whenSeenFrom(now, when);
    }

    private String listed(Collection<String> tags) {
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(tags.stream().map(this::condition).toList());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
