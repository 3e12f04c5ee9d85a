package app.unhunch.text;

import app.unhunch.settings.Language;
import java.util.Locale;

/// Finds the language to speak.
public final class Languages {

    /// What stands for no country in the name of a language for testers.
    static final String NOWHERE = "XA";

    private Languages() {}

    /// The language in which the program speaks to somebody who wants that one: English where it has no texts in it, so
    /// that days, lists and the voice are in no other language than the words around them. The ways of the country stay.
    public static Locale told(Locale wanted) {
        return wanted.getLanguage().equals("en") || Texts.hasLanguage(wanted) ? wanted
                : Locale.of("en", wanted.getCountry());
    }

    /// The language that was chosen, with the ways of the user's country in numbers and dates.
    ///
    /// @param system what the desktop speaks
    public static Locale of(Language chosen, Locale system) {
        return switch (chosen) {
            case SYSTEM -> system;
            case EN -> Locale.of("en", system.getCountry());
            case EN_XA -> Locale.of("en", NOWHERE);
        };
    }
}
