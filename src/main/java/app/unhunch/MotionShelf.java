package app.unhunch;

import app.unhunch.figure.Motion;
import app.unhunch.store.OwnMotions;
import app.unhunch.store.ShippedMotions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The motions by the id of their exercise, the user's before the shipped ones, each read once.
final class MotionShelf implements Function<String, Optional<Motion>> {

    private static final Logger LOG = System.getLogger(MotionShelf.class.getName());

    private final ShippedMotions shipped = new ShippedMotions();
    private final OwnMotions own;
    private final Map<String, Optional<Motion>> motions = new ConcurrentHashMap<>();

    /// @param data folder of the user's data, in whose packs may be motions
    MotionShelf(Path data) {
        own = new OwnMotions(data.resolve("packs").resolve("figures"));
    }

    @Override
    public Optional<Motion> apply(String exercise) {
        return motions.computeIfAbsent(exercise, this::read);
    }

    /// Reads the motions of these exercises ahead.
    void prepare(Collection<String> exercises) {
        exercises.forEach(this::apply);
    }

    private Optional<Motion> read(String exercise) {
        var found = own.find(exercise);
        found.problems().forEach(problem -> LOG.log(Level.WARNING, problem.toString()));
        return found.value().or(() -> shipped.find(exercise));
    }
}
