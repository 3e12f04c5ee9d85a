package app.unhunch.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the word that was probably meant.
final class Likeness {

    private static final int MOST = 3;

    private Likeness() {}

    /// The word of `words` that is at most a third of its letters away from `written`.
    static Optional<String> closest(String written, Collection<String> words) {
        if (written.length() > 40) {
            return Optional.empty();
        }
        return words.stream().filter(word -> distance(written, word) <= Math.min(MOST, word.length() / 3))
                .min(Comparator.comparingInt(word -> distance(written, word)));
    }

    /// How many letters must be put in, taken out or changed to make one word of the other.
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var current = new int[other.length() + 1];
            current[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var changed = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(changed, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[other.length()];
    }
}
