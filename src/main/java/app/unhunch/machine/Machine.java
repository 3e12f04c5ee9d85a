package app.unhunch.machine;

import java.time.Duration;
import java.util.Optional;

/// Rules of something that lives in time: a state and an event give the next state and cues. Holds no state itself and
/// never asks for the time; every event carries its [Moment].
///
/// @param <S> states
/// @param <E> events
/// @param <C> cues
public interface Machine<S, E, C> {

    /// Lets the time of `event` pass, then applies it to `state`.
    Outcome<S, C> on(S state, E event);

    /// When, on elapsed time, `state` must hear [#tick(Moment)] next; empty means: not before someone acts.
    Optional<Duration> wakeAt(S state);

    /// The event that says nothing but the time.
    E tick(Moment at);
}
