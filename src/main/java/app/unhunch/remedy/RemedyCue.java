package app.unhunch.remedy;

import java.time.ZonedDateTime;

/// What the outside should do because a remedy moved on.
public sealed interface RemedyCue {

    /// Asks the user to look at the skin, with a sound.
    ///
    /// @param round that runs
    record AskForCheck(Round round) implements RemedyCue {}

    /// Says with a sound that a round ended by itself.
    record SayEnded(Ended ended) implements RemedyCue {}

    /// Takes back what was asked or said.
    record Withdraw() implements RemedyCue {}

    /// Writes a round down.
    record WriteDown(ZonedDateTime began, Ended ended) implements RemedyCue {}

    /// Keeps where the remedies stand.
    record Save(RemedyMemory memory) implements RemedyCue {}
}
