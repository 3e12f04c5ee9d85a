package app.unhunch.store;

import java.util.List;
import java.util.function.Function;

/// What could be read, and everything that was wrong.
public record Loaded<T>(T value, List<Problem> problems) {

    public Loaded {
        problems = List.copyOf(problems);
    }

    /// The same problems with another value.
    public <R> Loaded<R> map(Function<T, R> change) {
        return new Loaded<>(change.apply(value), problems);
    }
}
