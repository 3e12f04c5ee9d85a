package app.unhunch.store;

import java.util.List;

/// What could be read, and everything that was wrong.
public record Loaded<T>(T value, List<Problem> problems) {

    public Loaded {
        problems = List.copyOf(problems);
    }
}
