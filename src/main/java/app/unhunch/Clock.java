package app.unhunch;

import app.unhunch.desktop.ElapsedTime;
import app.unhunch.machine.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Tells the moment, and how long the computer slept since that was asked last.
final class Clock implements Supplier<Moment> {

    private final ElapsedTime elapsed;
    private final AtomicReference<Duration> slept;

    Clock(ElapsedTime elapsed) {
        this.elapsed = elapsed;
        this.slept = new AtomicReference<>(elapsed.slept());
    }

    @Override
    public Moment get() {
        return new Moment(elapsed.now(), wall());
    }

    /// A sleep that nobody has heard of yet.
    Optional<Duration> newSleep() {
        var now = elapsed.slept();
        var more = now.minus(slept.getAndSet(now));
        return more.isPositive() ? Optional.of(more) : Optional.empty();
    }

    /// What the wall's clock shows.
    static ZonedDateTime wall() {
        return ZonedDateTime.now(ZoneId.systemDefault());
    }

    /// The day on the wall.
    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /// Looks again in which zone the computer is, for users who travel.
    static void lookUpZone() {
        TimeZone.setDefault(null);
    }
}
