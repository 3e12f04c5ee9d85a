package app.unhunch;

import app.unhunch.figure.Motion;
import app.unhunch.store.ShippedMotions;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The shipped motions by the id of their exercise, each read once.
final class MotionShelf implements Function<String, Optional<Motion>> {

    private final ShippedMotions shipped = new ShippedMotions();
    private final Map<String, Optional<Motion>> motions = new ConcurrentHashMap<>();

    @Override
    public Optional<Motion> apply(String exercise) {
        return motions.computeIfAbsent(exercise, shipped::find);
    }

    /// Reads the motions of these exercises ahead.
    void prepare(Collection<String> exercises) {
        exercises.forEach(this::apply);
    }
}
