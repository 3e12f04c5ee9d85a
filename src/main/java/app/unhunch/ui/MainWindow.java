package app.unhunch.ui;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.onboarding.OnboardingView;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The main window: the pages, or the player over them while a session runs there.
final class MainWindow {

    private static final double WIDTH = 1200;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage = new Stage();
    private final DialogLayer notes = new DialogLayer();

    /// @param first what is shown in place of the pages while it is visible
    /// @param plays whether a session runs in this window
    /// @param closing told when the user closes the window
    /// @param hidden told when the window is gone
    MainWindow(Shell shell, OnboardingView first, ObservableValue<Boolean> begins, Region player,
            ObservableValue<Boolean> plays, Look look, Texts texts, Runnable closing,
            Runnable hidden) {
        player.visibleProperty().bind(plays);
        first.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> begins.getValue() && !plays.getValue(), begins, plays));
        shell.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> !begins.getValue() && !plays.getValue(), begins, plays));
        var scene = new Scene(new StackPane(shell, first, player, notes), WIDTH, HEIGHT);
        look.dress(scene);
        stage.setScene(scene);
        stage.setTitle(texts.get("product"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(_ -> closing.run());
        stage.setOnHidden(_ -> hidden.run());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F11) {
                fullScreen();
                event.consume();
            }
        });
        plays.subscribe(playing -> {
            if (playing) {
                player.requestFocus();
            } else {
                stage.setFullScreen(false);
                shell.takeFocus();
            }
        });
        begins.subscribe(beginning -> {
            if (beginning) {
                first.takeFocus();
            } else {
                shell.takeFocus();
            }
        });
    }

    /// Opens it, or brings it to the front.
    void raise() {
        stage.show();
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    void fullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    void hide() {
        stage.hide();
    }

    boolean isShowing() {
        return stage.isShowing();
    }

    /// Where something that has to be read first is laid over it.
    DialogLayer notes() {
        return notes;
    }
}
