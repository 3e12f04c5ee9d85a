package app.unhunch.breaks;

import java.time.Duration;
import java.time.ZonedDateTime;

/// A skip that can be taken back.
///
/// @param before the way to the break that was skipped
/// @param size of that break
/// @param wall when it was skipped
/// @param until when it becomes final, elapsed
record Skipped(Cycle before, BreakSize size, ZonedDateTime wall, Duration until) {}
