package app.unhunch.ui.figure;

import app.unhunch.figure.Moment;
import app.unhunch.figure.Motion;
import app.unhunch.figure.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Finds what pops: places of the picture that change far more from one frame to the next than they and their
/// neighbours do just before and after. On the FX thread.
final class Steadiness {

    private static final int SIZE = 128;
    private static final int BLOCK = 8;
    private static final int BLOCKS = SIZE / BLOCK;
    private static final double FRAMES_A_SECOND = 30;
    /// Most that the mean colour (0 to 255) of a block may change beyond twice what goes on around it.
    private static final double MOST = 18;

    private final Motion motion;
    private final Scene scene;
    private final Canvas canvas = new Canvas(SIZE, SIZE);
    private final CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D());
    private final WritableImage image = new WritableImage(SIZE, SIZE);

    private Steadiness(Motion motion) {
        this.motion = motion;
        scene = Scene.of(motion, SIZE, SIZE);
    }

    /// What pops in a motion.
    static List<String> faults(Motion motion) {
        var faults = new ArrayList<String>();
        var steadiness = new Steadiness(motion);
        for (var beat = 0; beat < motion.play().size(); beat++) {
            if (!motion.still(beat)) {
                steadiness.beat(beat, faults);
            }
        }
        return faults;
    }

    private void beat(int beat, List<String> faults) {
        var frames = (int) Math.ceil(motion.play().get(beat).seconds() * FRAMES_A_SECOND);
        var changes = new ArrayList<double[]>();
        var last = draw(new Moment(beat, 0));
        for (var i = 1; i <= frames; i++) {
            var next = draw(new Moment(beat, i / (double) frames));
            changes.add(change(last, next));
            last = next;
        }
        for (var i = 1; i + 1 < changes.size(); i++) {
            var most = worst(changes.get(i - 1), changes.get(i), changes.get(i + 1));
            if (most > MOST) {
                faults.add(String.format(Locale.ROOT, "%s: a place pops by %.0f at %.2f of beat %d", motion.id(), most,
                        (i + 1) / (double) frames, beat));
            }
        }
    }

    private int[] draw(Moment moment) {
        canvas.getGraphicsContext2D().clearRect(0, 0, SIZE, SIZE);
        scene.draw(pen, Palettes.LIGHT, moment, 0);
        canvas.snapshot(null, image);
        var pixels = new int[SIZE * SIZE];
        image.getPixelReader().getPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbPreInstance(), pixels, 0, SIZE);
        return pixels;
    }

    /// Mean change of colour in every block.
    private static double[] change(int[] before, int[] after) {
        var change = new double[BLOCKS * BLOCKS];
        for (var i = 0; i < before.length; i++) {
            for (var shift = 0; shift < 24 && before[i] != after[i]; shift += 8) {
                change[i / SIZE / BLOCK * BLOCKS + i % SIZE / BLOCK] += Math.abs(
                        (before[i] >> shift & 255) - (after[i] >> shift & 255)) / (3.0 * BLOCK * BLOCK);
            }
        }
        return change;
    }

    private static double worst(double[] before, double[] now, double[] after) {
        var worst = 0.0;
        for (var i = 0; i < now.length; i++) {
            worst = Math.max(worst, now[i] - 2 * around(i, before, after));
        }
        return worst;
    }

    private static double around(int block, double[] before, double[] after) {
        var most = 0.0;
        for (var y = Math.max(0, block / BLOCKS - 1); y <= Math.min(BLOCKS - 1, block / BLOCKS + 1); y++) {
            for (var x = Math.max(0, block % BLOCKS - 1); x <= Math.min(BLOCKS - 1, block % BLOCKS + 1); x++) {
                most = Math.max(most, Math.max(before[y * BLOCKS + x], after[y * BLOCKS + x]));
            }
        }
        return most;
    }
}
