package app.unhunch.ui.routines;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Cards of one width in rows, as many beside each other as there is room for; those of a row are equally high.
final class Columns extends Region {

    private static final double GAP = 16;

    private final int most;
    private final double narrowest;
    private double least;

    /// @param most columns
    /// @param least width of a card in a text of normal size
    Columns(int most, double least) {
        this.most = most;
        narrowest = least;
        this.least = least;
    }

    /// Follows the size of the text.
    ///
    /// @param scale 1 for text of normal size
    void scale(double scale) {
        least = narrowest * Math.max(1, scale);
        requestLayout();
    }

    void show(List<? extends Node> cards) {
        getChildren().setAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return narrowest;
    }

    @Override
    protected double computePrefWidth(double height) {
        return most * (least + GAP) - GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        var wide = width < 0 ? prefWidth(-1) : width;
        var columns = columns(wide);
        var card = card(wide, columns);
        var height = 0.0;
        for (var first = 0; first < getChildren().size(); first += columns) {
            height += rowHeight(first, columns, card) + (first == 0 ? 0 : GAP);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var card = card(getWidth(), columns);
        var top = 0.0;
        for (var first = 0; first < getChildren().size(); first += columns) {
            var height = rowHeight(first, columns, card);
            for (var at = first; at < Math.min(first + columns, getChildren().size()); at++) {
                getChildren().get(at).resizeRelocate((at - first) * (card + GAP), top, card, height);
            }
            top += height + GAP;
        }
    }

    private int columns(double width) {
        return Math.clamp((int) ((width + GAP) / (least + GAP)), 1, most);
    }

    private static double card(double width, int columns) {
        return Math.floor((width - GAP * (columns - 1)) / columns);
    }

    private double rowHeight(int first, int columns, double card) {
        return getChildren().stream().skip(first).limit(columns)
                .mapToDouble(node -> Math.max(node.minHeight(card), node.prefHeight(card))).max().orElse(0);
    }
}
