package app.unhunch.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects everything that is wrong while something is read. A file that is wrong throughout is cut short, so that it
/// cannot fill the memory with complaints.
final class Problems {

    private static final int MOST = 200;
    private static final Comparator<Problem> BY_PLACE = (one, other) -> {
        var byPath = one.path().compareTo(other.path());
        var byLine = byPath == 0 ? Integer.compare(one.line(), other.line()) : byPath;
        return byLine == 0 ? Integer.compare(one.column(), other.column()) : byLine;
    };

    private final List<Problem> noted = new ArrayList<>();
    private int count;

    /// Takes something wrong at a place of a document; its line and column are looked for only where they are kept.
    void add(JsonDocument document, int at, String message) {
        if (count < MOST) {
            add(document.problem(at, message));
        } else {
            add(Problem.ofFile(document.path(), message));
        }
    }

    void add(Problem problem) {
        count++;
        if (count <= MOST) {
            noted.add(problem);
        } else if (count == MOST + 1) {
            noted.add(
                    Problem.ofFile(problem.path(), "more than %s problems; the others are not shown".formatted(MOST)));
        }
    }

    /// How many there were so far.
    int count() {
        return count;
    }

    /// Everything noted, by file and place.
    List<Problem> all() {
        return noted.stream().sorted(BY_PLACE).toList();
    }
}
