package app.unhunch.ui.figure;

import java.util.List;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.util.Duration;

/// The two canvases of a stage: one is drawn on; the other holds the still before while the next one fades in.
final class FigureSheets {

    /// Fade from one still to the next.
    private static final Duration FADE = Duration.millis(320);

    private final FadeTransition fade = new FadeTransition(FADE);
    private Canvas canvas = new Canvas();
    private Canvas before = new Canvas();

    List<Node> nodes() {
        return List.of(before, canvas);
    }

    double width() {
        return canvas.getWidth();
    }

    double height() {
        return canvas.getHeight();
    }

    /// Makes both so large (pixels); false if they were.
    boolean resize(double width, double height) {
        if (canvas.getWidth() == width && canvas.getHeight() == height) {
            return false;
        }
        for (var each : List.of(canvas, before)) {
            each.setWidth(width);
            each.setHeight(height);
        }
        return true;
    }

    /// An empty sheet to draw on.
    GraphicsContext blank() {
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return graphics;
    }

    /// Takes the other sheet, which fades in over this one.
    void turnOver() {
        fade.stop();
        var old = canvas;
        canvas = before;
        before = old;
        canvas.opacityProperty().unbind();
        canvas.toFront();
        canvas.setOpacity(0);
        before.opacityProperty().bind(canvas.opacityProperty().negate().add(1));
        fade.setNode(canvas);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.playFromStart();
    }
}
