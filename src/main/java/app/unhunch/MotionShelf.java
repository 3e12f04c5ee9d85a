package app.unhunch;

import app.unhunch.figure.Motion;
import app.unhunch.figure.Pose;
import app.unhunch.store.Loaded;
import app.unhunch.store.MotionReader;
import app.unhunch.store.Problem;
import app.unhunch.store.Shipped;
import app.unhunch.store.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The shipped motions by the id of their exercise, each read when it is asked for first: a few kilobytes.
final class MotionShelf implements Function<String, Optional<Motion>> {

    private static final Logger LOG = System.getLogger(MotionShelf.class.getName());
    private static final String FOLDER = "figures/";
    private static final String BASES = "bases";

    private final List<Source> sources;
    private final MotionReader reader;
    private final Map<String, Optional<Motion>> motions = new ConcurrentHashMap<>();

    MotionShelf() {
        sources = Shipped.below(FOLDER);
        reader = new MotionReader(source(BASES).map(MotionShelf::bases).orElse(Map.of()));
    }

    @Override
    public Optional<Motion> apply(String exercise) {
        return motions.computeIfAbsent(exercise, id -> source(id).flatMap(this::motion));
    }

    /// Reads every motion of these exercises ahead.
    void prepare(List<String> exercises) {
        exercises.forEach(this::apply);
    }

    private Optional<Source> source(String name) {
        return sources.stream().filter(source -> source.path().endsWith("/" + name + ".json")).findFirst();
    }

    private static Map<String, Pose> bases(Source source) {
        return told(MotionReader.bases(source.path(), bytes(source)));
    }

    private Optional<Motion> motion(Source source) {
        return told(reader.read(source.path(), bytes(source)));
    }

    private static <T> T told(Loaded<T> loaded) {
        for (Problem problem : loaded.problems()) {
            LOG.log(Level.ERROR, problem.toString());
        }
        return loaded.value();
    }

    private static byte[] bytes(Source source) {
        try (InputStream in = source.bytes().open()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(source.path(), broken);
        }
    }
}
