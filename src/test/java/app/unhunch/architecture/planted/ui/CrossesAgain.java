package app.unhunch.architecture.planted.ui;

import java.util.function.Consumer;
import javafx.application.Platform;

/// Crosses a second time, by a reference.
public record CrossesAgain(Consumer<Runnable> door) {

    /// The toolkit's own door.
    public CrossesAgain() {
        this(Platform::runLater);
    }
}
