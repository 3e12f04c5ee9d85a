package app.unhunch.ui.figure;

import app.unhunch.figure.Ink;
import app.unhunch.figure.Pen;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Draws on a canvas.
public final class CanvasPen implements Pen {

    /// Where a glow has lost some of its ink, and how much is left there.
    private static final double KNEE = .55;
    private static final double KNEE_INK = .62;

    private final GraphicsContext canvas;

    /// Takes over fill rule, line caps and joins of a canvas.
    public CanvasPen(GraphicsContext canvas) {
        this.canvas = canvas;
        canvas.setFillRule(FillRule.NON_ZERO);
        canvas.setLineCap(StrokeLineCap.ROUND);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
    }

    /// The colour of an ink.
    public static Color color(Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }

    /// The ink of a colour.
    public static Ink ink(Color color) {
        return new Ink(color.getRed(), color.getGreen(), color.getBlue(), color.getOpacity());
    }

    @Override
    public void begin() {
        canvas.beginPath();
    }

    @Override
    public void moveTo(double x, double y) {
        canvas.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        canvas.lineTo(x, y);
    }

    @Override
    public void curveTo(double controlX, double controlY, double x, double y) {
        canvas.quadraticCurveTo(controlX, controlY, x, y);
    }

    @Override
    public void curveTo(double firstX, double firstY, double secondX, double secondY, double x, double y) {
        canvas.bezierCurveTo(firstX, firstY, secondX, secondY, x, y);
    }

    @Override
    public void close() {
        canvas.closePath();
    }

    @Override
    public void fill(Ink ink) {
        canvas.setFill(color(ink));
        canvas.fill();
    }

    @Override
    public void stroke(Ink ink, double width) {
        canvas.setStroke(color(ink));
        canvas.setLineWidth(width);
        canvas.stroke();
    }

    @Override
    public void glow(Ink ink, double centerX, double centerY, double radiusX, double radiusY) {
        canvas.setFill(new RadialGradient(
                0,
                0,
                .5,
                .5,
                .5,
                true,
                CycleMethod.NO_CYCLE,
                new Stop(0, color(ink)),
                new Stop(KNEE, color(ink.faded(KNEE_INK))),
                new Stop(1, color(ink.faded(0)))));
        canvas.fillOval(centerX - radiusX, centerY - radiusY, 2 * radiusX, 2 * radiusY);
    }

    @Override
    public void opacity(double share) {
        canvas.setGlobalAlpha(share);
    }
}
