package app.unhunch.ui.kit;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A row with something at its start, in its true middle and at its end; the middle gives way only where there is no
/// room.
public final class ThreeColumns extends Region {

    private static final double GAP = 16;

    private final Node start;
    private final Node middle;
    private final Node end;

    /// A row of those three.
    public ThreeColumns(Node start, Node middle, Node end) {
        this.start = start;
        this.middle = middle;
        this.end = end;
        getChildren().setAll(start, middle, end);
    }

    @Override
    protected double computeMinWidth(double height) {
        return start.minWidth(-1) + middle.minWidth(-1) + end.minWidth(-1) + 2 * GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(start.prefHeight(-1), Math.max(middle.prefHeight(-1), end.prefHeight(-1)));
    }

    @Override
    protected void layoutChildren() {
        var free = getWidth();
        var center = Math.min(middle.prefWidth(-1), free);
        var wished = end.isVisible() ? Math.min(end.prefWidth(-1), free) : 0;
        var left = Math.min(start.prefWidth(-1), Math.max(start.minWidth(-1), (free - center) / 2 - GAP));
        var x = Math.clamp((free - center) / 2, Math.min(left + GAP, free),
                Math.max(left + GAP, free - wished - GAP - center));
        var right = Math.clamp(free - x - center - GAP, Math.min(wished, end.minWidth(-1)), wished);
        place(start, 0, left, HPos.LEFT);
        place(middle, x, center, HPos.CENTER);
        place(end, free - right, right, HPos.RIGHT);
    }

    private void place(Node node, double x, double width, HPos at) {
        layoutInArea(node, x, 0, width, getHeight(), 0, null, true, false, at, VPos.CENTER);
    }
}
