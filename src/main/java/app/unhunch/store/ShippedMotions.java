package app.unhunch.store;

import app.unhunch.figure.Motion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The motions shipped with the program. Reads files: not for the FX thread.
public final class ShippedMotions {

    private static final String FOLDER = "/app/unhunch/assets/figures/";
    private static final String BASES = "bases.json";

    private final MotionReader reader = reader();

    /// Reads motions over the shipped base poses.
    static MotionReader reader() {
        var bases = MotionReader.bases(BASES, content(BASES)
                .orElseThrow(() -> new IllegalStateException("the program lacks " + FOLDER + BASES)));
        requireNone(bases.problems());
        return new MotionReader(bases.value());
    }

    /// Reads the motion of a catalog entry, if it has one.
    public Optional<Motion> find(String id) {
        var name = id + ".json";
        return content(name).flatMap(content -> {
            var read = reader.read("assets/figures/" + name, content);
            requireNone(read.problems());
            return read.value();
        });
    }

    private static Optional<byte[]> content(String name) {
        try (var in = ShippedMotions.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException no) {
            throw new UncheckedIOException(no);
        }
    }

    private static void requireNone(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("a shipped motion is wrong: " + problems);
        }
    }
}
