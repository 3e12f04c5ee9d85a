package app.unhunch.ui.player;

import app.unhunch.ui.kit.DigitRow;
import java.util.List;
import javafx.animation.Interpolator;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/// A circle that grows with the breath in and shrinks with the breath out, the word and the seconds in its middle. With
/// reduced motion it stands still and a bar fills.
final class BreathPane extends Region {

    private static final double LARGEST = 524;
    private static final double ABOVE = 20;
    private static final double BELOW = 76;
    /// Least size of the circle, and those of the circles in it, as a share of the whole.
    private static final double LEAST = 0.62;
    private static final double MIDDLE = 424.0 / 524;
    private static final double INNER = 320.0 / 524;
    private static final double BAR = 240;
    private static final Interpolator BREATH = Interpolator.ofSpline(0.4, 0, 0.6, 1);

    private final Circle edge = circle("uh-breath-edge");
    private final List<Circle> circles = List.of(circle("uh-breath-outer"), circle("uh-breath-middle"),
            circle("uh-breath-inner"));
    private final Label word = new Label();
    private final DigitRow number = new DigitRow("display-timer");
    private final VBox words = new VBox(word, number);
    private final Region track = bar("uh-breath-track");
    private final Region fill = bar("uh-breath-fill");
    private final Label cue = new Label();
    private BreathReading reading = BreathReading.REST;
    private boolean still;

    BreathPane() {
        word.getStyleClass().add("display-m");
        words.setAlignment(Pos.CENTER);
        cue.getStyleClass().add("cue");
        cue.setWrapText(true);
        cue.setAlignment(Pos.TOP_CENTER);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        getChildren().setAll(circles);
        getChildren().addAll(edge, words, track, fill, cue);
    }

    /// Lets a bar fill in place of a circle that moves, or not.
    void still(boolean now) {
        still = now;
        track.setVisible(now);
        fill.setVisible(now);
        requestLayout();
    }

    /// Shows a moment.
    void show(BreathReading now, String said) {
        reading = now;
        word.setText(now.word());
        number.setText(now.number());
        cue.setText(said);
        setAccessibleText(now.word());
        draw();
    }

    @Override
    protected double computeMinHeight(double width) {
        return 240;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LARGEST + BELOW;
    }

    @Override
    protected void layoutChildren() {
        var size = Math.max(160, Math.min(Math.min(LARGEST, getWidth()), getHeight() - BELOW));
        var top = Math.clamp(getHeight() - size - BELOW, 0, ABOVE);
        var middle = top + size / 2;
        edge.setRadius(size / 2 - 1);
        edge.setCenterX(getWidth() / 2);
        edge.setCenterY(middle);
        layoutInArea(words, 0, top, getWidth(), size, 0, HPos.CENTER, VPos.CENTER);
        var y = Math.rint(middle + words.prefHeight(-1) / 2 + 12);
        track.resizeRelocate(Math.rint((getWidth() - BAR) / 2), y, BAR, 8);
        layoutInArea(cue, 0, top + size + 14, getWidth(), Math.max(0, getHeight() - top - size - 14), 0, HPos.CENTER,
                VPos.TOP);
        draw();
    }

    private void draw() {
        var full = still ? 1 : BREATH.interpolate(0.0, 1.0, reading.full());
        var radius = (edge.getRadius() - 1) * (LEAST + (1 - LEAST) * full);
        var share = List.of(1.0, MIDDLE, INNER);
        for (var i = 0; i < circles.size(); i++) {
            circles.get(i).setCenterX(edge.getCenterX());
            circles.get(i).setCenterY(edge.getCenterY());
            circles.get(i).setRadius(Math.max(0, radius * share.get(i)));
        }
        fill.resizeRelocate(track.getLayoutX(), track.getLayoutY(), Math.rint(BAR * reading.over()), 8);
    }

    private static Circle circle(String styleClass) {
        var circle = new Circle();
        circle.getStyleClass().add(styleClass);
        return circle;
    }

    private static Region bar(String styleClass) {
        var bar = new Region();
        bar.getStyleClass().add(styleClass);
        bar.setManaged(false);
        bar.setVisible(false);
        return bar;
    }
}
