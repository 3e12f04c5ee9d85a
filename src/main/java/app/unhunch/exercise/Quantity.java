package app.unhunch.exercise;

import java.util.List;

/// A number of a dosage with the range in which it may be changed and where it comes from.
///
/// @param value what is used unless the user says otherwise, in `unit`
/// @param min the least that makes sense
/// @param max the most that is safe or useful
/// @param unit what is counted: `s`, `min`, `reps`, `sets`, `per day`, `days/week`
/// @param sources keys of references; empty means that the number was inferred by us
public record Quantity(double value, double min, double max, String unit, List<String> sources) {

    public Quantity {
        sources = List.copyOf(sources);
        if (!(min <= value && value <= max)) {
            throw new IllegalArgumentException("%s is not from %s to %s".formatted(value, min, max));
        }
    }

    /// Whether no source gives this number.
    public boolean inferred() {
        return sources.isEmpty();
    }
}
