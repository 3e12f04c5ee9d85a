package app.unhunch.text;

import java.util.Locale;
import java.util.Map;

/// English as no language at all: every letter that can have an accent has one, vowels are there twice, and brackets show
/// where a text begins and ends. A text that stays plain was never in a bundle; one that lacks a bracket was cut off.
final class Pseudo {

    private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('a', "åå"), Map.entry('e', "éé"),
            Map.entry('i', "îî"), Map.entry('o', "öö"), Map.entry('u', "ûû"), Map.entry('y', "ýý"), Map.entry('c', "ç"),
            Map.entry('n', "ñ"), Map.entry('s', "š"), Map.entry('A', "Å"), Map.entry('E', "É"), Map.entry('I', "Î"),
            Map.entry('O', "Ö"), Map.entry('U', "Û"), Map.entry('Y', "Ý"), Map.entry('S', "Š"));
    private static final String NOT_WORDS = "pattern";

    private Pseudo() {}

    /// Whether texts are to be told that way.
    static boolean isMeant(Locale locale) {
        return locale.getCountry().equals(Languages.NOWHERE);
    }

    /// The text at `key` that way; patterns and what has no letters stay as they are, and so does what stands in braces.
    static String of(String key, String text) {
        if (key.endsWith(NOT_WORDS) || text.chars().noneMatch(Character::isLetter)) {
            return text;
        }
        var told = new StringBuilder("[");
        var inside = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            inside = letter == '{' || (inside && letter != '}');
            told.append(inside ? String.valueOf(letter) : LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return told.append(']').toString();
    }
}
