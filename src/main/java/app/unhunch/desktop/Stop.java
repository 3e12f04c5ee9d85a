package app.unhunch.desktop;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Says to whoever plays something that it is no longer wanted; asked once, it stays asked.
public final class Stop {

    private final CompletableFuture<@Nullable Void> asked = new CompletableFuture<>();

    /// Asks to end; asking again changes nothing.
    public void ask() {
        asked.complete(null);
    }

    /// Whether the end was asked for.
    public boolean asked() {
        return asked.isDone();
    }

    /// Runs `action` as soon as the end is asked for: at once if it was already, else on the thread that asks.
    public void then(Runnable action) {
        var _ = asked.thenRun(action);
    }
}
