package app.unhunch.text;

import java.util.Locale;
import java.util.Set;

/// A form of a word that depends on how many there are, as the Unicode CLDR names them, for whole numbers.
public enum PluralForm {
    ONE, TWO, FEW, MANY, OTHER;

    private static final Set<String> NO_FORMS = Set.of("ja", "zh", "ko", "th", "vi", "id", "ms", "lo", "my");
    private static final Set<String> ZERO_IS_ONE = Set.of("fr", "pt", "hi", "bn", "fa", "am", "hy");
    private static final Set<String> EAST_SLAVIC = Set.of("ru", "uk", "be");
    private static final Set<String> SOUTH_SLAVIC = Set.of("hr", "sr", "bs");

    /// The form that goes with `count`, 0 or more.
    public static PluralForm of(Locale locale, long count) {
        var language = locale.getLanguage();
        if (NO_FORMS.contains(language)) {
            return OTHER;
        }
        if (ZERO_IS_ONE.contains(language)) {
            return count <= 1 ? ONE : OTHER;
        }
        if (EAST_SLAVIC.contains(language)) {
            return slavic(count, MANY);
        }
        if (SOUTH_SLAVIC.contains(language)) {
            return slavic(count, OTHER);
        }
        return switch (language) {
            case "pl" -> count == 1 ? ONE : few(count) ? FEW : MANY;
            case "cs", "sk" -> count == 1 ? ONE : count >= 2 && count <= 4 ? FEW : OTHER;
            case "sl" -> slovene(count);
            case "ar" -> arabic(count);
            case "he" -> count == 1 ? ONE : count == 2 ? TWO : OTHER;
            default -> count == 1 ? ONE : OTHER;
        };
    }

    /// The name of the form in a key, such as `few`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static PluralForm slavic(long count, PluralForm rest) {
        if (count % 10 == 1 && count % 100 != 11) {
            return ONE;
        }
        return few(count) ? FEW : rest;
    }

    private static boolean few(long count) {
        return count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14);
    }

    private static PluralForm slovene(long count) {
        return switch ((int) (count % 100)) {
            case 1 -> ONE;
            case 2 -> TWO;
            case 3, 4 -> FEW;
            default -> OTHER;
        };
    }

    private static PluralForm arabic(long count) {
        if (count == 1 || count == 2) {
            return count == 1 ? ONE : TWO;
        }
        var rest = count % 100;
        return rest >= 3 && rest <= 10 ? FEW : rest >= 11 ? MANY : OTHER;
    }
}
