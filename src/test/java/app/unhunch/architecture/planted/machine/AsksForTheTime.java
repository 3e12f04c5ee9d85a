package app.unhunch.architecture.planted.machine;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/// Asks in three ways.
public final class AsksForTheTime {

    private final Supplier<Instant> byReference = Instant::now;
    private final Clock clock = Clock.systemUTC();

    /// When it was asked.
    public String when() {
        return byReference.get().toString() + clock + System.nanoTime();
    }
}
