package app.unhunch.ui.history;

import java.util.List;
import javafx.geometry.Orientation;
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
        var room = width < 0 ? computePrefWidth(-1) : width;
        return rows(room).size() * (height(room) + GAP) - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var rows = rows(getWidth());
        var height = (getHeight() - GAP * (rows.size() - 1)) / rows.size();
        for (var row = 0; row < rows.size(); row++) {
            place(rows.get(row), row * (height + GAP), height);
        }
    }

    private void place(List<? extends Region> row, double y, double height) {
        var widths = widths(row, getWidth());
        var x = 0.0;
        for (var at = 0; at < row.size(); at++) {
            row.get(at).resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(widths.get(at)),
                    snapSizeY(height));
            x += widths.get(at) + GAP;
        }
    }

    /// What the highest card needs, where words take more than one line.
    private double height(double room) {
        var height = 0.0;
        for (var row : rows(room)) {
            var widths = widths(row, room);
            for (var at = 0; at < row.size(); at++) {
                height = Math.max(height, row.get(at).prefHeight(widths.get(at)));
            }
        }
        return height;
    }

    private static List<Double> widths(List<? extends Region> row, double room) {
        var alone = row.size() == 1;
        var bounded = alone ? 0 : row.stream().filter(WrapRow::isBounded).mapToDouble(Region::getMaxWidth).sum();
        var free = row.stream().filter(card -> alone || !isBounded(card)).count();
        var each = (room - GAP * (row.size() - 1) - bounded) / free;
        return row.stream().map(card -> !alone && isBounded(card) ? card.getMaxWidth() : each).toList();
    }

    private List<List<? extends Region>> rows(double room) {
        if (computePrefWidth(-1) <= room) {
            return List.of(cards);
        }
        var half = cards.size() / 2;
        return List.of(cards.subList(0, half), cards.subList(half, cards.size()));
    }

    private static boolean isBounded(Region card) {
        return card.getMaxWidth() > 0;
    }
}
