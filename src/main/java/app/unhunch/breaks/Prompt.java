package app.unhunch.breaks;

import java.time.Duration;
import java.util.Optional;

/// What the user has before their eyes. All times are elapsed ones.
sealed interface Prompt {

    /// Nothing.
    record None() implements Prompt {}

    /// The notice; the break comes at `due`.
    record Notice(Duration due) implements Prompt {}

    /// The break is due and waits for a pause in typing.
    ///
    /// @param until when it comes all the same
    record Ready(Duration until) implements Prompt {}

    /// The notice says that it is time, and waits.
    ///
    /// @param since from when
    /// @param again when it is to be shown again because showing it failed
    record Offered(Duration since, Optional<Duration> again) implements Prompt {}

    /// The break window was told to show; its session has not begun yet.
    ///
    /// @param until by when it has to have begun
    /// @param asked whether the user wanted it, so that nothing holds it
    record Opening(Duration until, boolean asked) implements Prompt {}

    /// A session runs.
    ///
    /// @param since from when
    /// @param planned how long it takes when nothing stops it
    /// @param kind where it came from
    /// @param pending whether a break was announced or due when it began, or it is the break itself
    record OnBreak(Duration since, Duration planned, SessionKind kind, boolean pending) implements Prompt {}
}
