package app.unhunch.breaks;

import app.unhunch.machine.Moment;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that the break scheduler knows. Time going by does not change it; [#status(Moment)] is what is shown of it.
///
/// @param begun from when on elapsed time it runs; empty until [BreakEvent.Started] is heard
/// @param settings choices in use
/// @param anchor a moment that ties the two clocks together
/// @param shift where `anchor` and what followed lies in the working hours
/// @param clock sitting time
/// @param cycle the way to the next break
/// @param counters what is counted beside it
/// @param presence whether somebody is there
/// @param seen quiet reasons that the desktop shows, wanted or not
/// @param pause the user's pause
/// @param hold the break that is kept back
/// @param prompt what the user has before their eyes
/// @param skipped the skip that can be taken back
/// @param settled from when on elapsed time prompts may come, after a wake or an unlock
/// @param saved when on elapsed time the memory was saved
public record BreakState(Optional<Duration> begun, Settings settings, Moment anchor, Shift shift, SittingClock clock,
        Cycle cycle, Counters counters, Presence presence, Set<QuietReason> seen, Optional<PauseUntil> pause,
        Optional<Hold> hold, Prompt prompt, Optional<Skipped> skipped, Duration settled, Duration saved) {

    /// Before everything.
    public static final BreakState NOT_STARTED = new BreakState(Optional.empty(), Settings.DEFAULTS,
            new Moment(Duration.ZERO, Instant.EPOCH.atZone(ZoneOffset.UTC)),
            new Shift(Shift.Kind.CLOSED, Optional.empty()), SittingClock.STOPPED, Cycle.dueAt(Duration.ZERO),
            new Counters(Duration.ZERO, 0, Duration.ZERO, Map.of(), LocalDate.EPOCH, Duration.ZERO), Presence.HERE,
            Set.of(), Optional.empty(), Optional.empty(), new Prompt.None(), Optional.empty(), Duration.ZERO,
            Duration.ZERO);

    public BreakState {
        seen = Set.copyOf(seen);
    }

    /// Whether [BreakEvent.Started] was heard, and no [BreakEvent.Stopping] after it.
    public boolean started() {
        return begun.isPresent();
    }

    /// What is shown of it at `now`.
    public BreakStatus status(Moment now) {
        return new StatusReport(new Course(this, now)).status();
    }
}
