package app.unhunch.ui.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.figure.GoldenMotions;
import app.unhunch.figure.Palette;
import app.unhunch.figure.Scene;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Holds a few frames to the picture the first drawing of the figure made of them.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PictureGoldenTest {

    private static final int SIZE = 300;
    /// Mean difference of a channel (0 to 255) and share of pixels that differ visibly.
    private static final double MEAN = .25;
    private static final double VISIBLE = .006;
    private static final int STEP = 24;

    @ParameterizedTest
    @CsvSource({
        "cat-cow, .3, light", "thread-the-needle, .6, light", "wall-angels, .2, dark", "doorway-stretch, .5, light",
        "seated-rotation, .4, dark", "shoulder-blade-squeeze, .3, light", "open-books, .5, dark",
        "foam-roller-extension, .4, light", "wall-ball, .4, light", "desk-lean, .5, dark", "prone-y-raise, .4, light",
        "band-pull-apart, .3, light", "chin-tuck, .4, light"
    })
    void drawsTheSamePicture(String id, double share, String theme, FxRobot robot) {
        var palette = theme.equals("dark") ? Palettes.DARK : Palettes.LIGHT;
        var drawn = new AtomicReference<Image>();
        robot.interact(() -> drawn.set(draw(id, share, palette)));
        var expected = Png.argb(new Image(GoldenMotions.open("golden-" + id + ".png")));
        assertLike(expected, Png.argb(drawn.get()), id);
    }

    static Image draw(String id, double share, Palette palette) {
        var motion = GoldenMotions.read(id);
        var canvas = new Canvas(SIZE, SIZE);
        var graphics = canvas.getGraphicsContext2D();
        graphics.setFill(CanvasPen.color(Pictures.card(palette)));
        graphics.fillRect(0, 0, SIZE, SIZE);
        var pen = new CanvasPen(graphics);
        var scene = Scene.of(motion, SIZE, SIZE);
        scene.disc(pen, palette.scenery().stage());
        var seconds = motion.seconds() * share;
        scene.draw(pen, palette, motion.moment(seconds), seconds);
        return canvas.snapshot(null, null);
    }

    private static void assertLike(int[] expected, int[] drawn, String id) {
        var sum = 0L;
        var visible = 0;
        for (var i = 0; i < expected.length; i++) {
            var worst = 0;
            for (var shift = 0; shift < 24; shift += 8) {
                var difference = Math.abs((expected[i] >> shift & 255) - (drawn[i] >> shift & 255));
                sum += difference;
                worst = Math.max(worst, difference);
            }
            if (worst > STEP) {
                visible++;
            }
        }
        var mean = sum / 3.0 / expected.length;
        assertTrue(mean <= MEAN, id + " differs by " + mean + " of 255 on average");
        assertTrue(
                visible <= VISIBLE * expected.length, id + " differs visibly in " + visible + " pixels, mean " + mean);
    }
}
