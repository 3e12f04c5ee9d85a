package app.unhunch.bench;

import app.unhunch.figure.Motion;
import app.unhunch.figure.Scene;
import app.unhunch.store.ShippedMotions;
import app.unhunch.ui.figure.CanvasPen;
import app.unhunch.ui.figure.Palettes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Draws frames of the figure in the software pipeline without a display, and prints four numbers: milliseconds of the
/// JavaFX thread, milliseconds of the whole frame, the same of an empty canvas, and garbage (MiB), all of one frame.
///
/// A process of its own, as it needs the toolkit.
public final class FigureFrames {

    private static final List<String> MOVES = List.of("cat-cow", "wall-angels", "seated-chair-twist", "chin-tuck",
            "open-book");
    private static final int FRAMES = 60;
    private static final int PRACTICE = 8;
    private static final double MIB = 1 << 20;

    private final int size;
    private final Canvas canvas;
    private final WritableImage image;
    private final List<Double> thread = new ArrayList<>();
    private final List<Double> whole = new ArrayList<>();
    private final List<Double> empty = new ArrayList<>();
    private final List<Double> garbage = new ArrayList<>();

    private FigureFrames(int size) {
        this.size = size;
        canvas = new Canvas(size, size);
        image = new WritableImage(size, size);
    }

    /// Measures.
    ///
    /// @param args side of the canvas (pixels)
    public static void main(String[] args) {
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            var frames = new FigureFrames(Integer.parseInt(args[0]));
            try {
                frames.measure();
            } finally {
                Platform.exit();
            }
        });
    }

    private void measure() {
        var shipped = new ShippedMotions();
        for (var round = 0; round <= PRACTICE; round++) {
            List.of(thread, whole, empty, garbage).forEach(List::clear);
            for (var id : MOVES) {
                draw(shipped.find(id).orElseThrow());
            }
        }
        System.out.println(String.format(Locale.ROOT, "%.4f %.4f %.4f %.4f", Median.of(thread), Median.of(whole),
                Median.of(empty), Median.of(garbage)));
    }

    private void draw(Motion motion) {
        var scene = Scene.round(motion, size);
        var graphics = canvas.getGraphicsContext2D();
        var pen = new CanvasPen(graphics);
        for (var i = 0; i < FRAMES; i++) {
            var start = System.nanoTime();
            graphics.clearRect(0, 0, size, size);
            scene.draw(pen, Palettes.LIGHT, motion.moment(motion.seconds() * i / FRAMES), 0);
            var drawn = System.nanoTime();
            canvas.snapshot(null, image);
            thread.add((drawn - start) / 1e6);
            whole.add((System.nanoTime() - start) / 1e6);
            empty.add(blank());
        }
        System.gc(); // so that none comes in between
        var left = 0L;
        for (var i = 0; i < FRAMES; i++) {
            var before = used();
            graphics.clearRect(0, 0, size, size);
            scene.draw(pen, Palettes.LIGHT, motion.moment(motion.seconds() * i / FRAMES), 0);
            left += used() - before;
            canvas.snapshot(null, image); // as on the screen: or the commands of all frames would pile up
        }
        garbage.add(left / MIB / FRAMES);
    }

    private double blank() {
        var start = System.nanoTime();
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, size, size);
        graphics.setFill(Color.TEAL);
        graphics.fillRect(0, 0, 1, 1);
        canvas.snapshot(null, image);
        return (System.nanoTime() - start) / 1e6;
    }

    /// Bytes in use; nothing is collected meanwhile, as the heap has room for all of it.
    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
