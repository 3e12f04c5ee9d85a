package app.unhunch.ui.history;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Cards side by side, as wide as there is room; where they do not fit, half of them to a row.
final class WrapRow extends Region {

    private static final double GAP = 16;

    private final List<? extends Region> cards;

    /// @param cards an even number of them; the one whose width is bounded leaves its rest to the others
    WrapRow(List<? extends Region> cards) {
        this.cards = List.copyOf(cards);
        getChildren().setAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return cards.stream().mapToDouble(card -> card.prefWidth(-1)).sum() + GAP * (cards.size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        var columns = columns(width < 0 ? computePrefWidth(-1) : width);
        return Math.floorDiv(cards.size(), columns) * (height(cards) + GAP) - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var rows = cards.size() / columns;
        var height = (getHeight() - GAP * (rows - 1)) / rows;
        for (var row = 0; row < rows; row++) {
            place(cards.subList(row * columns, (row + 1) * columns), row * (height + GAP), height);
        }
    }

    private void place(List<? extends Region> row, double y, double height) {
        var bounded = row.size() == 1 ? 0
                : row.stream().filter(WrapRow::isBounded).mapToDouble(Region::getMaxWidth).sum();
        var free = row.stream().filter(card -> row.size() == 1 || !isBounded(card)).count();
        var each = (getWidth() - GAP * (row.size() - 1) - bounded) / free;
        var x = 0.0;
        for (Region card : row) {
            var width = row.size() > 1 && isBounded(card) ? card.getMaxWidth() : each;
            card.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
            x += width + GAP;
        }
    }

    private static boolean isBounded(Region card) {
        return card.getMaxWidth() > 0;
    }

    private int columns(double width) {
        return computePrefWidth(-1) <= width ? cards.size() : cards.size() / 2;
    }

    private static double height(List<? extends Node> cards) {
        return cards.stream().mapToDouble(card -> card.prefHeight(-1)).max().orElse(0);
    }
}
