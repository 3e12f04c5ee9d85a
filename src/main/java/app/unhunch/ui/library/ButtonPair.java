package app.unhunch.ui.library;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Two buttons that fill a line, or a line each where their words do not fit beside each other.
final class ButtonPair extends Region {

    private static final double GAP = 8;

    private final Button first;
    private final Button second;

    ButtonPair(Button first, Button second) {
        this.first = first;
        this.second = second;
        getChildren().setAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.prefWidth(-1), second.prefWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + GAP + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var line = line();
        return width < 0 || fits(width) ? line : 2 * line + GAP;
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var line = line();
        if (fits(width)) {
            var spare = (width - computePrefWidth(-1)) / 2;
            var left = Math.floor(first.prefWidth(-1) + spare);
            first.resizeRelocate(0, 0, left, line);
            second.resizeRelocate(left + GAP, 0, width - left - GAP, line);
        } else {
            first.resizeRelocate(0, 0, width, line);
            second.resizeRelocate(0, line + GAP, width, line);
        }
    }

    private double line() {
        return Math.max(Math.max(first.prefHeight(-1), first.minHeight(-1)),
                Math.max(second.prefHeight(-1), second.minHeight(-1)));
    }

    private boolean fits(double width) {
        return computePrefWidth(-1) <= width;
    }
}
