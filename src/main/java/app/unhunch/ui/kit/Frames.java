package app.unhunch.ui.kit;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Has a picture drawn, at most thirty times a second, while something moves and can be seen; else no frame is asked for
/// at all.
public final class Frames {

    private static final long GAP_NANOS = 30_000_000;

    private final AnimationTimer timer;

    /// Draws for as long as `moves` holds and `node` is [seen][#visible].
    public Frames(Node node, ObservableValue<Boolean> moves, Runnable draw) {
        timer = new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                if (now - last >= GAP_NANOS) {
                    last = now;
                    draw.run();
                }
            }
        };
        var never = new ReadOnlyBooleanWrapper(false).getReadOnlyProperty();
        moves.flatMap(moving -> moving ? visible(node) : never).orElse(false).subscribe(this::run);
    }

    private void run(boolean running) {
        if (running) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    /// Whether a node is seen: its window is on the screen and not minimised, and neither it nor anything around it is
    /// hidden.
    public static ObservableValue<Boolean> visible(Node node) {
        return unhidden(node).flatMap(unhidden -> unhidden ? onScreen(node) : node.visibleProperty().map(_ -> false))
                .orElse(false);
    }

    private static ObservableValue<Boolean> unhidden(Node node) {
        return node.visibleProperty().flatMap(shown -> shown
                ? node.parentProperty().flatMap(Frames::unhidden).orElse(true)
                : node.visibleProperty());
    }

    private static ObservableValue<Boolean> onScreen(Node node) {
        return node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Frames::open).orElse(false);
    }

    private static ObservableValue<Boolean> open(Window window) {
        return window instanceof Stage stage
                ? stage.iconifiedProperty().flatMap(away -> away ? stage.iconifiedProperty().map(_ -> false)
                        : stage.showingProperty())
                : window.showingProperty();
    }
}
