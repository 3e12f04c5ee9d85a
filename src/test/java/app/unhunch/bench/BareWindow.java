package app.unhunch.bench;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The least that a JavaFX program can be: one window of the size of ours, empty but for the one shape by which its first
/// frame is told from the window manager's blank. It stays, or ends after a second.
public final class BareWindow {

    private BareWindow() {}

    /// Shows the window, and keeps it if the word is `stay`.
    ///
    /// @param args one word
    public static void main(String[] args) {
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setTitle("Bare");
            stage.setScene(new Scene(new StackPane(new Rectangle(200, 100, Color.STEELBLUE)), 1200, 800));
            stage.show();
            if (!args[0].equals("stay")) {
                var second = new PauseTransition(Duration.seconds(1));
                second.setOnFinished(_ -> Platform.exit());
                second.play();
            }
        });
    }
}
