package app.unhunch.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A muscle that glows, on both sides or on one.
///
/// @param only the side; null for both
public record Highlight(Muscle muscle, @Nullable BodySide only) {

    /// Reads `pecs`, `pecsL` or `pecsR`.
    ///
    /// @throws IllegalArgumentException naming what it is not
    public static Highlight of(String name) {
        for (var muscle : Muscle.values()) {
            if (name.equals(muscle.key())) {
                return new Highlight(muscle, null);
            }
            if (!muscle.middle() && name.equals(muscle.key() + "L")) {
                return new Highlight(muscle, BodySide.LEFT);
            }
            if (!muscle.middle() && name.equals(muscle.key() + "R")) {
                return new Highlight(muscle, BodySide.RIGHT);
            }
        }
        throw new IllegalArgumentException("no muscle is called '" + name + "'; one of " + names() + " was expected");
    }

    private static List<String> names() {
        return List.of(Muscle.values()).stream().map(Muscle::key).toList();
    }

    Highlight mirrored() {
        return only == null ? this : new Highlight(muscle, only.other());
    }

    /// The sides that glow.
    List<BodySide> sides() {
        return only == null ? List.of(BodySide.values()) : List.of(only);
    }
}
