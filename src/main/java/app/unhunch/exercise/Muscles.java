package app.unhunch.exercise;

import java.util.List;

/// The muscles an exercise works, by their usual names.
///
/// @param primary those it is done for
/// @param secondary those that help
public record Muscles(List<String> primary, List<String> secondary) {

    public Muscles {
        primary = List.copyOf(primary);
        secondary = List.copyOf(secondary);
    }
}
