package app.unhunch.text;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Days in the words of a bundle, in the order of the user's country.
public final class DatePattern {

    private DatePattern() {}

    /// The format that a bundle has at `what.pattern`, or, where the country writes the month before the day, at
    /// `what.month-first.pattern`; letters as in [DateTimeFormatter].
    public static DateTimeFormatter of(Texts texts, String what) {
        var locale = texts.locale();
        return DateTimeFormatter
                .ofPattern(texts.get(what + (isMonthFirst(locale) ? ".month-first.pattern" : ".pattern")), locale);
    }

    /// A language that belongs to no country has the order of its bundle.
    private static boolean isMonthFirst(Locale locale) {
        var shortest = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
                IsoChronology.INSTANCE, locale);
        return !locale.getCountry().isEmpty() && shortest.indexOf('M') < shortest.indexOf('d')
                && shortest.indexOf('d') < shortest.indexOf('y');
    }
}
