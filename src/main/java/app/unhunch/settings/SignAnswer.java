package app.unhunch.settings;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What the user said when asked about warning signs.
///
/// @param at when
/// @param signs keys of the signs that applied; empty where none did
public record SignAnswer(Instant at, Set<String> signs) {

    public SignAnswer {
        signs.forEach(sign -> Ranges.id("safety.signs", sign));
        signs = Collections.unmodifiableSet(new TreeSet<>(signs));
    }
}
