package app.unhunch.exercise;

import java.util.List;

/// Another published way to dose an exercise.
///
/// @param protocol the dose in words
/// @param sources keys of references; empty means inferred
public record Alternative(String protocol, List<String> sources) {

    public Alternative {
        sources = List.copyOf(sources);
    }
}
