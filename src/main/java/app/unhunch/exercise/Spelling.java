package app.unhunch.exercise;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How texts are taken apart and compared in a search: without case, accents, hyphens and spaces.
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /// The words of a text, folded; none where it holds no letter and no digit.
    static List<String> words(String text) {
        return GAPS.splitAsStream(folded(text)).filter(word -> !word.isEmpty()).toList();
    }

    /// All words of a text as one, so that `catcow` finds "Cat-cow".
    static String squeezed(String text) {
        return String.join("", words(text));
    }

    private static String folded(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var bare = MARKS.matcher(apart).replaceAll("");
        return bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT); // both, so that a sharp s becomes two
    }
}
