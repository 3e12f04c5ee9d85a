package app.unhunch.architecture.planted.ui;

import javafx.application.Platform;

/// Crosses onto the JavaFX thread.
public record CrossesOnce() {

    /// Crosses.
    public void run(Runnable task) {
        Platform.runLater(task);
    }
}
