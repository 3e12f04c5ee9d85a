package app.unhunch.desktop;

import java.util.Locale;

/// Words to be spoken and how.
///
/// @param text plain text, not blank
/// @param language language of the text
/// @param rate pace, 0.5 (half) to 2 (double); 1 is the pace of the voice itself
public record Speech(String text, Locale language, double rate) {

    public Speech {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing to say");
        }
        if (!(rate >= 0.5 && rate <= 2)) {
            throw new IllegalArgumentException("rate must be 0.5 to 2, was " + rate);
        }
    }
}
