package app.unhunch.ui.player;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// The ring and the words beside it: as large as they can be, with the gap between them.
final class PlayerBody extends Region {

    private static final double LARGEST = 520;
    private static final double MARGIN = 48;
    private static final double GAP = 56;

    private final Region ring;
    private final Region words;

    PlayerBody(Region ring, Region words) {
        this.ring = ring;
        this.words = words;
        getChildren().setAll(ring, words);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 240;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LARGEST + MARGIN;
    }

    @Override
    protected void layoutChildren() {
        var size = Math.max(120, Math.min(Math.min(LARGEST, getHeight() - MARGIN), getWidth() * 0.5));
        var column = Math.max(size + 20, Math.min(LARGEST + 20, getWidth() * 0.482));
        ring.resizeRelocate((column - size) / 2, (getHeight() - size) / 2, size, size);
        var gap = Math.min(GAP, Math.max(24, getWidth() * 0.05));
        layoutInArea(words, column + gap, 0, getWidth() - column - gap, getHeight(), 0, null, true, true, HPos.LEFT,
                VPos.CENTER);
    }
}
