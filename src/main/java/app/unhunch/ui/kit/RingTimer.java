package app.unhunch.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// A ring that fills clockwise with what is over, whole or in one piece for each repetition, around a bed that holds a
/// picture. Shows a fraction; whoever owns it says when to draw.
public final class RingTimer extends Region {

    private static final int MOST_PIECES = 40;
    private static final double VISIBLE_GAP = 10;

    private final Circle bed = new Circle();
    private final StackPane stage = new StackPane();
    private final List<Arc> tracks = new ArrayList<>();
    private final List<Arc> arcs = new ArrayList<>();
    private double fraction;

    /// A plain ring with nothing done.
    public RingTimer() {
        getStyleClass().add("uh-ring");
        bed.getStyleClass().add("uh-ring-bed");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // clocks go the same way everywhere
        pieces(1);
    }

    /// Draws the ring in that many pieces, at least 1; with very many it is drawn whole.
    public void pieces(int count) {
        var drawn = count > MOST_PIECES ? 1 : count;
        if (drawn != arcs.size()) {
            fill(tracks, drawn, "uh-ring-track");
            fill(arcs, drawn, "uh-ring-arc");
            getChildren().setAll(bed);
            getChildren().addAll(tracks);
            getChildren().addAll(arcs);
            getChildren().add(stage);
            requestLayout();
        }
    }

    /// Shows how much of the whole is over, 0 to 1.
    public void show(double over) {
        fraction = Math.clamp(over, 0, 1);
        turn();
    }

    /// Puts a picture on the bed, in place of the one there.
    public void setContent(Node picture) {
        stage.getChildren().setAll(picture);
    }

    /// The side of the square that fits into the bed without touching its edge.
    public double innerSide() {
        return bed.getRadius() * Math.sqrt(2);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 292;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 292;
    }

    @Override
    protected void layoutChildren() {
        var size = Math.min(getWidth(), getHeight());
        var stroke = stroke(size);
        var radius = (size - stroke) / 2;
        tracks.forEach(arc -> place(arc, radius, stroke));
        arcs.forEach(arc -> place(arc, radius, stroke));
        bed.setCenterX(getWidth() / 2);
        bed.setCenterY(getHeight() / 2);
        bed.setRadius(Math.max(0, radius - 1.5 * stroke));
        var side = 2 * bed.getRadius();
        layoutInArea(stage, (getWidth() - side) / 2, (getHeight() - side) / 2, side, side, 0, null, true, true,
                HPos.CENTER, VPos.CENTER);
        turn();
    }

    private void place(Arc arc, double radius, double stroke) {
        arc.setCenterX(getWidth() / 2);
        arc.setCenterY(getHeight() / 2);
        arc.setRadiusX(Math.max(0, radius));
        arc.setRadiusY(Math.max(0, radius));
        arc.setStrokeWidth(stroke);
    }

    private void turn() {
        var count = arcs.size();
        var slot = 360.0 / count;
        var gap = count == 1 ? 0 : gap();
        for (var piece = 0; piece < count; piece++) {
            var start = 90 - piece * slot - gap / 2;
            var over = Math.clamp(fraction * count - piece, 0, 1);
            bend(tracks.get(piece), start, slot - gap);
            bend(arcs.get(piece), start, (slot - gap) * over);
            arcs.get(piece).setVisible(over > 0);
        }
    }

    private double gap() {
        var arc = arcs.getFirst();
        return Math.toDegrees(
                (VISIBLE_GAP * arc.getStrokeWidth() / 14 + arc.getStrokeWidth()) / Math.max(1, arc.getRadiusX()));
    }

    private static void bend(Arc arc, double start, double length) {
        arc.setStartAngle(start);
        arc.setLength(-Math.max(0.01, length));
    }

    private static double stroke(double size) {
        return size >= 400 ? 14 : size >= 200 ? 10 : size >= 60 ? 6 : 4;
    }

    private static void fill(List<Arc> list, int count, String styleClass) {
        list.clear();
        for (var i = 0; i < count; i++) {
            var arc = new Arc();
            arc.setType(ArcType.OPEN);
            arc.getStyleClass().add(styleClass);
            list.add(arc);
        }
    }
}
