package app.unhunch.ui.figure;

import app.unhunch.figure.Look;
import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import app.unhunch.figure.Scene;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/// Heads of the people who can show the moves, each in a small circle.
public final class Portraits {

    /// The catalog of motions has the motion in which they are drawn under this id.
    public static final String ID = "neck-turn";

    private static final double SIZE = 50;
    private static final double ZOOM = 3.5;
    private static final double DOWN = -.27;

    private Portraits() {}

    /// One of each person, in their order.
    ///
    /// @param palette theme and light, followed live; its own person does not matter
    /// @param light by day or by night, followed together with it
    public static List<Node> of(Motion motion, ObservableValue<Palette> palette, ObservableValue<Looks.Light> light) {
        return IntStream.range(0, Looks.count()).mapToObj(n -> portrait(motion, n, palette, light)).toList();
    }

    private static Node portrait(Motion motion, int n, ObservableValue<Palette> palette,
            ObservableValue<Looks.Light> light) {
        var canvas = new Canvas(SIZE, SIZE);
        var plate = new StackPane(canvas);
        plate.getStyleClass().add("uh-portrait-plate");
        plate.setMinSize(SIZE, SIZE);
        plate.setMaxSize(SIZE, SIZE);
        plate.setClip(new Circle(SIZE / 2, SIZE / 2, SIZE / 2));
        palette.subscribe(theme -> draw(canvas, motion, theme, Looks.of(n, light.getValue())));
        return plate;
    }

    private static void draw(Canvas canvas, Motion motion, Palette theme, Look look) {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, SIZE, SIZE);
        pen.save();
        var wide = SIZE * ZOOM;
        pen.translate((SIZE - wide) / 2, SIZE * DOWN);
        Scene.thumb(motion, wide, wide).draw(new CanvasPen(pen),
                new Palette(look, theme.scenery(), theme.marks()), motion.key(-1), 0);
        pen.restore();
    }
}
