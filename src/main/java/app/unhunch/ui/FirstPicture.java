package app.unhunch.ui;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The first picture of a window, and what it goes without: that is laid in right after it, a part for each picture. Used on
/// the FX thread.
final class FirstPicture {

    private final FxDoor door;
    private final Scene scene;
    private final Supplier<List<Runnable>> rest;
    private final CompletableFuture<Boolean> whole = new CompletableFuture<>();
    private boolean begun;

    /// @param rest lays in one part each; asked for once the first picture is handed over
    FirstPicture(FxDoor door, Scene scene, Supplier<List<Runnable>> rest) {
        this.door = door;
        this.scene = scene;
        this.rest = rest;
    }

    /// Waits for the first picture from now on; a second call changes nothing.
    void begin() {
        if (!begun) {
            begun = true;
            handOver(() -> next(new ArrayDeque<>(rest.get())));
        }
    }

    /// Whether all of the window is there: true once it is. Can be asked on any thread.
    CompletableFuture<Boolean> whole() {
        return whole.copy();
    }

    private void next(Queue<Runnable> parts) {
        if (parts.isEmpty()) {
            whole.complete(true);
        } else {
            parts.remove().run();
            handOver(() -> next(parts));
        }
    }

    /// JavaFX draws beside this thread, and takes no picture over before it is done with the one before: no part takes time
    /// from the first picture, but for the first, which is small.
    private void handOver(Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                door.run(then);
            }
        });
        Platform.requestNextPulse();
    }
}
