package app.unhunch.ui.figure;

import app.unhunch.figure.Motion;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.effect.BlurType;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/// Draws the pictures that the agent ships, since the agent itself never draws: application icon, tray icon in five
/// states, a picture for the notice of every first move of a break. As PNG, and as raw pixels: width and height as
/// big-endian integers, then alpha, red, green, blue of every pixel.
final class IconFiles {

    private static final int[] APP_SIZES = {16, 22, 24, 32, 48, 64, 96, 128, 256, 512};
    private static final int[] TRAY_SIZES = {22, 24, 32, 48};
    private static final int NOTICE_SIZE = 96;
    private static final List<String> NOTICES = List.of(
            "chin-tuck", "shoulder-rolls", "shoulder-blade-squeeze", "look-far-and-breathe", "seated-cat-cow",
            "wall-upper-back-stretch", "wing-stretch", "seated-chair-twist", "upper-back-reach", "standing-cat",
            "overhead-reach", "doorway-chest-stretch", "upper-back-rotation", "standing-side-bend", "deep-breathing",
            "walk-break", "hydration-break");
    private static final Color TEAL = Color.web("#0F7064");
    private static final Color NOTICE = Color.web("#EAF2EE");
    private static final Color DUE = Color.web("#E39B45");
    private static final double FADED = .55;

    private static final String SPINE = "M6.5 18.5C6 15 7.2 12.5 6.8 9";
    private static final String LEANING = "M6.5 18.5C6 14.5 7 11.5 10 9.6";
    private static final String HUNCHED = "M6.5 18.5C6 13.5 7.5 11 12 10.5";
    private static final String MOON = "M20 14.5A4.5 4.5 0 1 1 15.5 9a3.6 3.6 0 0 0 4.5 5.5z";

    /// One state of the tray.
    private enum Tray {
        OK, SOON, DUE, PAUSED, QUIET
    }

    private final Path folder;

    IconFiles(Path folder) {
        this.folder = folder;
    }

    /// Draws everything; on the FX thread.
    void write(List<Motion> motions) throws IOException {
        for (var size : APP_SIZES) {
            png("app-" + size, picture(size, 32, IconFiles::logo));
        }
        for (var tray : Tray.values()) {
            for (var size : TRAY_SIZES) {
                both(name(tray, "light", size), picture(size, 22, pen -> tray(pen, tray, Color.web("#F4F2EC"))));
                both(name(tray, "dark", size), picture(size, 22, pen -> tray(pen, tray, Color.web("#22302D"))));
                both(name(tray, "edged", size), edged(size, pen -> tray(pen, tray, Color.web("#F4F2EC"))));
            }
        }
        for (var motion : motions) {
            if (NOTICES.contains(motion.id())) {
                both("notice-" + motion.id(), notice(motion));
            }
        }
    }

    private static String name(Tray tray, String glyph, int size) {
        return "tray-" + tray.name().toLowerCase(Locale.ROOT) + "-" + glyph + "-" + size;
    }

    private static Image picture(int size, double grid, Consumer<GraphicsContext> draw) {
        var canvas = new Canvas(size, size);
        var pen = canvas.getGraphicsContext2D();
        pen.scale(size / grid, size / grid);
        pen.setLineCap(StrokeLineCap.ROUND);
        draw.accept(pen);
        return clear(canvas);
    }

    /// For panels whose colour nobody tells: light, with a dark edge around it.
    private static Image edged(int size, Consumer<GraphicsContext> draw) {
        var canvas = new Canvas(size, size);
        var pen = canvas.getGraphicsContext2D();
        pen.scale(size / 22.0, size / 22.0);
        pen.setLineCap(StrokeLineCap.ROUND);
        draw.accept(pen);
        canvas.setEffect(new DropShadow(BlurType.GAUSSIAN, Color.web("#22302D"), size / 11.0, .8, 0, 0));
        return clear(canvas);
    }

    private static Image clear(Canvas canvas) {
        var how = new SnapshotParameters();
        how.setFill(Color.TRANSPARENT);
        how.setViewport(new Rectangle2D(0, 0, canvas.getWidth(), canvas.getHeight()));
        return canvas.snapshot(how, null);
    }

    private static void logo(GraphicsContext pen) {
        pen.setFill(TEAL);
        pen.fillRoundRect(0, 0, 32, 32, 18, 18);
        var faded = Color.color(1, 1, 1, .42);
        stroke(pen, "M11.5 26.5C11 20.5 12.5 16.5 18 14.5", faded, 3.2);
        dot(pen, 22.8, 13, 3, faded);
        stroke(pen, "M11.5 26.5C10.8 22 12.6 18.5 12 13.2", Color.WHITE, 3.4);
        dot(pen, 12, 7.4, 3.3, Color.WHITE);
    }

    private static void tray(GraphicsContext pen, Tray tray, Color glyph) {
        var faded = glyph.deriveColor(0, 1, 1, FADED);
        switch (tray) {
            case OK -> upright(pen, glyph);
            case SOON -> {
                stroke(pen, LEANING, glyph, 2.4);
                dot(pen, 12.6, 5.8, 2.5, glyph);
            }
            case DUE -> {
                stroke(pen, HUNCHED, glyph, 2.4);
                dot(pen, 15.8, 9.4, 2.5, glyph);
                dot(pen, 17, 3.5, 3, DUE);
            }
            case PAUSED -> {
                upright(pen, faded);
                pen.setFill(glyph);
                pen.fillRoundRect(13, 9, 2.4, 8, 2, 2);
                pen.fillRoundRect(17, 9, 2.4, 8, 2, 2);
            }
            case QUIET -> {
                upright(pen, faded);
                pen.setFill(glyph);
                pen.beginPath();
                pen.appendSVGPath(MOON);
                pen.fill();
            }
        }
    }

    private static void upright(GraphicsContext pen, Color color) {
        stroke(pen, SPINE, color, 2.4);
        dot(pen, 6.8, 4.6, 2.5, color);
    }

    private static void stroke(GraphicsContext pen, String path, Color color, double width) {
        pen.setStroke(color);
        pen.setLineWidth(width);
        pen.beginPath();
        pen.appendSVGPath(path);
        pen.stroke();
    }

    private static void dot(GraphicsContext pen, double x, double y, double radius, Color color) {
        pen.setFill(color);
        pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Image notice(Motion motion) {
        var canvas = new Canvas(NOTICE_SIZE, NOTICE_SIZE);
        var pen = canvas.getGraphicsContext2D();
        pen.setFill(NOTICE);
        pen.fillRoundRect(0, 0, NOTICE_SIZE, NOTICE_SIZE, 20, 20);
        pen.drawImage(
                Thumbnails.draw(new Thumbnails.Key(motion, Palettes.LIGHT, NOTICE_SIZE - 8, NOTICE_SIZE - 4, 0, 1)), 4,
                2);
        return clear(canvas);
    }

    private void png(String name, Image image) throws IOException {
        Png.write(folder.resolve(name + ".png"), image, Png.Pixels.CLEAR);
    }

    private void both(String name, Image image) throws IOException {
        png(name, image);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt((int) image.getWidth());
            out.writeInt((int) image.getHeight());
            for (var pixel : Png.argb(image)) {
                out.writeInt(pixel);
            }
        }
        Files.write(folder.resolve(name + ".argb"), bytes.toByteArray());
    }
}
