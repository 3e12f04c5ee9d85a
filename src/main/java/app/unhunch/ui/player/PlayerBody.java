package app.unhunch.ui.player;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// The ring and the words beside it: as large as they can be, with the gap between them.
final class PlayerBody extends Region {

    private static final double LARGEST = 520;
    private static final double MARGIN = 48;
    private static final double GAP = 56;

    /// In wider windows than that both move toward the middle, until they are there.
    private static final double LEFT_UP_TO = 1286;
    private static final double TOGETHER = 1130;

    /// Words that do not fit at the wished size become smaller, in these steps and no further than that.
    private static final double STEP = .05;
    private static final double SMALLEST = .6;

    private final Region ring;
    private final Region words;
    private final Scale scale = new Scale(1, 1);

    PlayerBody(Region ring, Region words) {
        this.ring = ring;
        this.words = words;
        words.getTransforms().setAll(scale);
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
        var left = Math.clamp(getWidth() - LEFT_UP_TO, 0, Math.max(0, (getWidth() - TOGETHER) / 2));
        ring.resizeRelocate(left + (column - size) / 2, (getHeight() - size) / 2, size, size);
        var gap = Math.min(GAP, Math.max(24, getWidth() * 0.05));
        var room = getWidth() - left - column - gap;
        var share = share(room);
        scale.setX(share);
        scale.setY(share);
        layoutInArea(words, left + column + gap, 0, room / share, getHeight() / share, 0, null, true, true, HPos.LEFT,
                VPos.CENTER);
    }

    /// The largest size at which the words fit beside the ring.
    private double share(double room) {
        var share = 1.0;
        while (share > SMALLEST && words.minHeight(room / share) > getHeight() / share) {
            share -= STEP;
        }
        return share;
    }
}
