package app.unhunch.breaks;

import java.time.Duration;
import java.util.Optional;

/// Counts sitting time. It runs from an anchor, so that time going by does not change it; every other length of sitting
/// time is a mark on it.
///
/// @param counted what was counted before `since`
/// @param since on elapsed time, from when it runs; empty while it stands
record SittingClock(Duration counted, Optional<Duration> since) {

    static final SittingClock STOPPED = new SittingClock(Duration.ZERO, Optional.empty());

    /// What it shows at `now`.
    Duration at(Duration now) {
        return since.isEmpty() || now.compareTo(since.get()) < 0 ? counted : counted.plus(now).minus(since.get());
    }

    /// When it will show `mark`; empty while it stands. In the past if it shows more already.
    Optional<Duration> reaches(Duration mark) {
        return since.map(start -> start.plus(mark).minus(counted));
    }

    SittingClock run(Duration now) {
        return since.isPresent() ? this : new SittingClock(counted, Optional.of(now));
    }

    SittingClock stop(Duration now) {
        return since.isEmpty() ? this : new SittingClock(at(now), Optional.empty());
    }
}
