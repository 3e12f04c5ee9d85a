package app.unhunch.ui;

import app.unhunch.breaks.BreakOffer;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakSize;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.QuietReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What the break scheduler may say, for tests of screens; the clock is at [Sessions#START].
public final class BreakStatuses {

    /// The instant at which all of them were taken.
    public static final Instant NOW = Sessions.START.wall().toInstant();

    private BreakStatuses() {}

    /// An hour's break that comes in a while.
    public static BreakStatus in(Duration left) {
        return of(BreakPhase.WORKING, Optional.of(NOW.plus(left)), left, Optional.empty(), Set.of(), Optional.empty());
    }

    /// Anything else.
    ///
    /// @param resumes when a pause ends
    /// @param opens when working hours begin
    public static BreakStatus of(BreakPhase phase, Optional<Instant> due, Duration left, Optional<Instant> resumes,
            Set<QuietReason> quiet, Optional<Instant> opens) {
        var every = Duration.ofHours(1);
        return new BreakStatus(NOW, phase, due, left, every, every.minus(left), phase == BreakPhase.WORKING,
                new BreakOffer(BreakSize.USUAL, Duration.ofMinutes(2), "desk-reset", 0), 3, true, true,
                Optional.empty(),
                quiet, resumes, opens, Duration.ofHours(3));
    }
}
