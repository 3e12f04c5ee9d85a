package app.unhunch.machine;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What one event led to: the next state, and what the outside should do about it, in order.
public record Outcome<S, C>(S state, List<C> cues) {

    public Outcome {
        cues = List.copyOf(cues);
    }

    /// A state that nothing outside needs to know of.
    public static <S, C> Outcome<S, C> quiet(S state) {
        return new Outcome<>(state, List.of());
    }

    /// Goes on from here, keeping the cues so far.
    public Outcome<S, C> then(Function<S, Outcome<S, C>> next) {
        var after = next.apply(state);
        return new Outcome<>(after.state, Stream.concat(cues.stream(), after.cues.stream()).toList());
    }
}
