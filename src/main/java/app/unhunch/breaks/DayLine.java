package app.unhunch.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// One thing that is told when somebody asks why no break came.
public sealed interface DayLine {

    /// When it happened or began.
    Instant at();

    /// From then on the scheduler was about `phase`, until the next line of this kind or the end of the agent.
    ///
    /// @param held what held a break; empty in every other phase
    record Stood(Instant at, BreakPhase phase, Set<QuietReason> held) implements DayLine {

        public Stood {
            held = Set.copyOf(held);
        }
    }

    /// A break found its end.
    ///
    /// @param length how long it was worked or away, or is snoozed; otherwise zero
    record Became(Instant at, BreakOutcome outcome, Duration length) implements DayLine {}

    /// Nothing could show what should have been shown.
    record NotShown(Instant at, Delivery what) implements DayLine {}

    /// The agent ended; nobody counted until the next line.
    record Ended(Instant at) implements DayLine {}
}
