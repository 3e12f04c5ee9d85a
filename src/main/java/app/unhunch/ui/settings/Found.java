package app.unhunch.ui.settings;

import app.unhunch.ui.kit.FormRow;
import java.util.Locale;
import java.util.stream.Stream;

/// A row that can be looked for.
///
/// @param chapter in which it is
/// @param words everything that is written in it
record Found(Chapter chapter, FormRow row, String words) {

    /// Whether every word that was typed stands in it.
    boolean fits(String typed, Locale locale) {
        var here = words.toLowerCase(locale);
        return !typed.isBlank()
                && Stream.of(typed.toLowerCase(locale).strip().split("\\s+")).allMatch(here::contains);
    }
}
