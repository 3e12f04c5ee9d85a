package app.unhunch.ui;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.look.WindowIcon;
import app.unhunch.ui.onboarding.OnboardingView;
import java.util.concurrent.CompletableFuture;
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
    private final StackPane layers = new StackPane();
    private final DialogLayer notes = new DialogLayer();
    private final FirstPicture first;
    private final Once<Shell> shell;
    private final ObservableValue<Boolean> seen;

    /// @param pages made when the window is first opened
    /// @param start what is shown in place of the pages while the user begins
    /// @param begins whether this is the user's first start
    /// @param player what is shown in place of both while a session runs here
    /// @param plays whether one does
    /// @param closing asked to take the window away when the user closes it
    /// @param hidden told when the window is gone
    MainWindow(FxDoor door, Pages pages, Once<OnboardingView> start, ObservableValue<Boolean> begins,
            Once<? extends Region> player, ObservableValue<Boolean> plays, Look look, Texts texts, Runnable closing,
            Runnable hidden) {
        shell = pages.shell();
        seen = Bindings.createBooleanBinding(() -> !begins.getValue() && !plays.getValue(), begins, plays);
        layers.getChildren().setAll(notes);
        var scene = new Scene(layers, WIDTH, HEIGHT);
        look.dress(scene);
        first = new FirstPicture(door, scene, pages::rest);
        var _ = first.whole().thenRun(() -> WindowIcon.give(stage));
        stage.setScene(scene);
        stage.setTitle(texts.get("product"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(event -> {
            event.consume();
            closing.run();
        });
        stage.setOnShown(_ -> focusPages()); // what was asked for it before was not there yet
        stage.setOnHidden(_ -> hidden.run());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F11) {
                fullScreen();
                event.consume();
            }
        });
        plays.subscribe(playing -> {
            if (playing) {
                lay(player.get(), plays);
                player.get().requestFocus();
            } else {
                stage.setFullScreen(false);
                focusPages();
            }
        });
        begins.subscribe(beginning -> {
            if (beginning) {
                lay(start.get(),
                        Bindings.createBooleanBinding(() -> begins.getValue() && !plays.getValue(), begins, plays));
                start.get().takeFocus();
            } else {
                focusPages();
            }
        });
    }

    /// Opens it, or brings it to the front.
    void raise() {
        first.begin();
        lay(shell.get(), seen);
        stage.show();
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Whether all of it is there: true once it is. Can be asked on any thread.
    CompletableFuture<Boolean> whole() {
        return first.whole();
    }

    /// Lays a view over the pages, below the dialogs, once, where it is seen while that holds.
    private void lay(Region view, ObservableValue<Boolean> seen) {
        if (!layers.getChildren().contains(view)) {
            view.visibleProperty().bind(seen);
            layers.getChildren().add(layers.getChildren().size() - 1, view);
        }
    }

    private void focusPages() {
        shell.ifMade().ifPresent(Shell::takeFocus);
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
