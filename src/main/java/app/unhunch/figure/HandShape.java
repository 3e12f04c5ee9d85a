package app.unhunch.figure;

import java.util.List;

/// Builds a hand: palm, four fingers of two bones (one mitten when small), thumb.
final class HandShape {

    /// From this detail on fingers are drawn one by one.
    private static final int FINGERS = 12;
    /// Index to little finger: aside to the thumb, along the hand, length beside the mean, radius (cm).
    private static final double[] ASIDE = {2.55, .9, -.75, -2.3};
    private static final double[] ALONG = {-.3, .25, -.05, -1.0};
    private static final double[] LENGTH = {.94, 1.04, .98, .8};
    private static final double[] RADIUS = {1.2, 1.25, 1.2, 1.05};

    private final Frame hand;
    private final double grip;
    private final int detail;
    private final Blob[] knuckles = new Blob[ASIDE.length];
    private final Blob[] middles = new Blob[ASIDE.length];
    private final Blob[] tips = new Blob[ASIDE.length];

    HandShape(Frame hand, double grip, int detail) {
        this.hand = hand;
        this.grip = grip;
        this.detail = detail;
    }

    /// Direction of the fingers' first bone.
    static Vec fingers(Frame hand, double grip) {
        var curl = Math.toRadians(10 + grip * 95);
        return hand.up().times(Math.cos(curl)).along(hand.forward(), Math.sin(curl));
    }

    /// Adds the hand to a layer; what is returned says how deep it lies.
    List<Blob> addTo(Layer layer, Blob wristEnd) {
        var wrist = Blob.disc(hand.point(0, 1.0, 0), hand.right().times(1.0), Vec.ZERO, 1.9);
        var index = Blob.ball(hand.point(0, Proportions.PALM - .2, 2.4), 1.65);
        var middle = Blob.ball(hand.point(0, Proportions.PALM + .3, .2), 1.65);
        var little = Blob.ball(hand.point(0, Proportions.PALM - 1.1, -2.4), 1.5);
        var thumbBase = Blob.ball(hand.point(.5, 2.9, 2.1), 1.7);
        layer.fine(wristEnd, wrist);
        layer.hull(wrist, thumbBase, Blob.ball(hand.point(0, 2.6, -1.9), 1.5), index, middle, little);
        fingers(layer);
        layer.coarse.add(Hull.of(knuckles[0], knuckles[3], tips[0], tips[1], tips[3]));
        var thumb = Blob.ball(hand.point(1.0 + grip * 1.5, 5.4, 3.9), 1.4);
        var thumbTip = Blob.ball(hand.point(1.4 + grip * 2.2, 8.3, 4.3 - grip * 3), 1.15);
        layer.fine(wrist, thumbBase, thumb);
        layer.fine(thumb, thumbTip);
        layer.fine(thumbBase, thumb, index);
        return List.of(index, middles[0]);
    }

    private void fingers(Layer layer) {
        var first = fingers(hand, grip);
        var curl = Math.toRadians(10 + grip * 95 + 12 + grip * 80);
        var second = hand.up().times(Math.cos(curl)).along(hand.forward(), Math.sin(curl));
        for (var i = 0; i < ASIDE.length; i++) {
            var knuckle = hand.point(0, Proportions.PALM + ALONG[i] - .6, ASIDE[i] * .92);
            var length = Proportions.FINGER * LENGTH[i];
            var middle = knuckle.along(first, length * .5).along(hand.right(), ASIDE[i] * .03);
            var tip = middle.along(second, length * .46).along(hand.right(), -ASIDE[i] * .03);
            knuckles[i] = Blob.ball(knuckle, RADIUS[i] + .28);
            middles[i] = Blob.ball(middle, RADIUS[i] + .08);
            tips[i] = Blob.ball(tip, RADIUS[i] - .12);
            if (detail >= FINGERS) {
                layer.fine(knuckles[i], middles[i]);
                layer.fine(middles[i], tips[i]);
            }
        }
        if (detail < FINGERS) {
            layer.fine(knuckles[0], knuckles[1], knuckles[3], middles[0], middles[1], middles[3]);
            layer.fine(middles[0], middles[1], middles[3], tips[0], tips[1], tips[2], tips[3]);
        }
    }
}
