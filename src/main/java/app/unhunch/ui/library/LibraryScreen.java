package app.unhunch.ui.library;

import app.unhunch.exercise.Exercise;
import java.util.List;
import java.util.Optional;

/// What the library shows at a moment.
///
/// @param count such as "5 of 90 moves"
/// @param found the moves on the cards, in their order
/// @param clear whether there is a filter to clear
/// @param nothing why there is no card; empty where there is one
public record LibraryScreen(String count, List<Exercise> found, Filter filter, Sort sort, Clear clear,
        Optional<Nothing> nothing) {

    /// Whether something can be cleared.
    public enum Clear {
        YES, NO
    }

    /// Why nothing is shown, and what would help.
    public record Nothing(String title, String line) {}
}
