package app.unhunch.text;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/// Days in the words of a bundle, in the order of the user's country.
public final class DatePattern {

    /// Where the month is written before the day, and the year after both; Java knows that only of some languages there.
    private static final Set<String> MONTH_FIRST = Set.of("AS", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI");

    private DatePattern() {}

    /// The format that a bundle has at `what.pattern`, or, where the country writes the month before the day, at
    /// `what.month-first.pattern`; letters as in [DateTimeFormatter].
    public static DateTimeFormatter of(Texts texts, String what) {
        var locale = texts.locale();
        var key = what + (isMonthFirst(locale) ? ".month-first.pattern" : ".pattern");
        return DateTimeFormatter.ofPattern(texts.get(key), locale);
    }

    /// English of no country has the times of the United States in Java, and so has their days.
    private static boolean isMonthFirst(Locale locale) {
        return MONTH_FIRST.contains(locale.getCountry())
                || (locale.getCountry().isEmpty() && locale.getLanguage().equals("en"));
    }
}
