package app.unhunch.remedy;

import app.unhunch.machine.Moment;
import java.util.Optional;

/// What the remedies hear of. Every event first lets time pass up to its moment.
public sealed interface RemedyEvent {

    /// When it was taken.
    Moment at();

    /// Nothing but the time.
    record Tick(Moment at) implements RemedyEvent {}

    /// The program began.
    ///
    /// @param memory what was kept when it ended
    record Started(Moment at, Optional<RemedyMemory> memory) implements RemedyEvent {}

    /// The user wants something.
    record Wished(Moment at, RemedyWish wish) implements RemedyEvent {}

    /// A warning sign ends the round.
    record Forbidden(Moment at) implements RemedyEvent {}
}
