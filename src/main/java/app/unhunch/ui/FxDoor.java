package app.unhunch.ui;

import app.unhunch.ui.kit.Later;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.util.Subscription;

/// The one door onto the FX thread.
public final class FxDoor implements Later {

    private final Later later;

    /// A door in whose time all passes by itself.
    public FxDoor() {
        this(FxDoor::pass);
    }

    /// @param later when what is to run after a while does
    FxDoor(Later later) {
        this.later = later;
    }

    /// A listener for any thread that hands values on to `show` on the FX thread; if that is slow, only the newest.
    public <T> Consumer<T> newest(Consumer<T> show) {
        var latest = new AtomicReference<Optional<T>>(Optional.empty());
        return value -> {
            if (latest.getAndSet(Optional.of(value)).isEmpty()) {
                Platform.runLater(() -> latest.getAndSet(Optional.empty()).ifPresent(show));
            }
        };
    }

    /// Runs `task` on the FX thread soon; callable from every thread.
    public void run(Runnable task) {
        Platform.runLater(task);
    }

    @Override
    public Subscription after(Duration delay, Runnable task) {
        return later.after(delay, task);
    }

    private static Subscription pass(Duration delay, Runnable task) {
        var waiting = new AtomicReference<>(Optional.of(task));
        CompletableFuture.delayedExecutor(Math.max(0, delay.toMillis()), TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(() -> waiting.getAndSet(Optional.empty()).ifPresent(Runnable::run));
        return () -> waiting.set(Optional.empty());
    }
}
