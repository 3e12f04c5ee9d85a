package app.unhunch.desktop;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// The idle watch of a desktop where nothing counts idle time.
final class NoIdleWatch implements IdleWatch {

    @Override
    public Optional<Duration> idle() {
        return Optional.empty();
    }

    @Override
    public Watch watch(Duration limit, Consumer<IdleChange> listener) {
        return () -> {};
    }

    @Override
    public SenseReport report() {
        return SenseReport.absent("idle");
    }

    @Override
    public void close() {}
}
