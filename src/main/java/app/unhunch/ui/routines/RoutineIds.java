package app.unhunch.ui.routines;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;

/// Ids for routines that the user names.
final class RoutineIds {

    private static final String PLAIN = "my-routine";
    private static final int LONGEST = 56;

    private RoutineIds() {}

    /// An id made of the words of a name that no other routine has: lower-case words joined by hyphens, at most 64
    /// characters; a number behind them where it takes one.
    ///
    /// @param taken ids that are in use
    static String free(String name, Collection<String> taken) {
        var all = new HashSet<>(taken);
        var words = words(name);
        var id = words;
        for (var number = 2; all.contains(id); number++) {
            id = words + "-" + number;
        }
        return id;
    }

    private static String words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-+$", "") : plain;
        return cut.isEmpty() ? PLAIN : cut;
    }
}
