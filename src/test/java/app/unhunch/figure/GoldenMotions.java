package app.unhunch.figure;

import app.unhunch.store.MotionReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The motions the first drawing of the figure was made with, and what came out of it.
public final class GoldenMotions {

    private GoldenMotions() {}

    /// The motion of that id.
    public static Motion read(String id) {
        var bases = MotionReader.bases("bases.json", bytes("bases.json"));
        requireNone(bases.problems());
        var motion = new MotionReader(bases.value()).read(id + ".json", bytes(id + ".json"));
        requireNone(motion.problems());
        return motion.value().orElseThrow();
    }

    private static void requireNone(List<?> problems) {
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
    }

    /// The lines of a text among them.
    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    /// A file among them.
    public static InputStream open(String name) {
        return Objects.requireNonNull(GoldenMotions.class.getResourceAsStream("/app/unhunch/figure/golden/" + name),
                name);
    }

    private static byte[] bytes(String name) {
        try (var in = open(name)) {
            return in.readAllBytes();
        } catch (IOException no) {
            throw new AssertionError(no);
        }
    }
}
