package app.unhunch.ui.figure;

import app.unhunch.figure.Ink;
import app.unhunch.figure.Moment;
import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import app.unhunch.figure.Scene;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// Draws single pictures of motions, for tests and author tools; on the FX thread.
final class Pictures {

    private static final Ink LIGHT_CARD = Ink.of("#FFFDFA");
    private static final Ink DARK_CARD = Ink.of("#1B202A");

    private Pictures() {}

    /// The colour a picture stands on.
    static Ink card(Palette palette) {
        return palette.scenery().equals(Palettes.DARK.scenery()) ? DARK_CARD : LIGHT_CARD;
    }

    static Canvas canvas(double width, double height, Palette palette) {
        var canvas = new Canvas(width, height);
        fill(canvas.getGraphicsContext2D(), width, height, palette.scenery().page());
        return canvas;
    }

    static void fill(GraphicsContext graphics, double width, double height, Ink ink) {
        graphics.setFill(CanvasPen.color(ink));
        graphics.fillRect(0, 0, width, height);
    }

    /// Draws a moment into a square at x, y.
    static void frame(Canvas canvas, double x, double y, double size, Scene scene, Palette palette, Moment moment) {
        cell(canvas, x, y, size, palette, pen -> {
            scene.disc(pen, palette.scenery().stage());
            scene.draw(pen, palette, moment, 0);
        });
    }

    static void thumb(Canvas canvas, double x, double y, double size, Motion motion, Palette palette) {
        var pose = motion.named(motion.thumb());
        cell(canvas, x, y, size, palette, pen -> Scene.thumb(motion, size, size).draw(pen, palette, pose, 1));
    }

    private static void cell(
            Canvas canvas,
            double x,
            double y,
            double size,
            Palette palette,
            Consumer<CanvasPen> draw) {
        var graphics = canvas.getGraphicsContext2D();
        graphics.save();
        graphics.translate(x, y);
        graphics.beginPath();
        graphics.rect(0, 0, size, size);
        graphics.clip();
        fill(graphics, size, size, card(palette));
        draw.accept(new CanvasPen(graphics));
        graphics.restore();
    }
}
