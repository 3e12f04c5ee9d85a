package app.unhunch.figure;

/// Draws what warms, cools, washes or is rubbed in: on the upper back, in a hand, or over the shoulders.
final class RemedyPainter {

    /// Rows and half width of a pad on the back (cm below the neck's base, cm).
    private static final double[] PAD = {-6, -15, -25};
    private static final double PAD_HALF = 9.5;
    /// Streams of a shower: rings around the middle (cm), how many on each, length of a drop and the gap after it (cm),
    /// how fast it falls (cm in a second).
    private static final double[] STREAM_RINGS = {2.2, 5.6};
    private static final int[] STREAMS = {3, 6};
    private static final double DROP = 8;
    private static final double GAP = 6;
    private static final double FALL = 70;

    private final Sketch sketch;
    private final Skeleton skeleton;
    private final TrunkSurface surface;
    private final Boxes boxes;
    private final Scenery scenery;
    private final Marks marks;

    RemedyPainter(Sketch sketch, Skeleton skeleton) {
        this.sketch = sketch;
        this.skeleton = skeleton;
        surface = new TrunkSurface(skeleton);
        boxes = new Boxes(sketch);
        scenery = sketch.palette.scenery();
        marks = sketch.palette.marks();
    }

    /// Whether the back is turned to us, so that what lies on it comes after the figure.
    boolean backFacesUs() {
        return sketch.facing(skeleton.trunk().chest().forward()) < 0;
    }

    private Vec back(double aside, double above, double lift) {
        return surface.back(aside, above).along(skeleton.trunk().chest().forward(), -lift);
    }

    void heatPad() {
        pad(marks.warm());
        var seam = marks.warm().darker();
        for (var above : new double[]{-11, -19}) {
            sketch.line(seam, .45 * sketch.scale(), back(-PAD_HALF, above, 2.2), back(0, above, 2.2),
                    back(PAD_HALF, above, 2.2));
        }
        var pelvis = skeleton.trunk().pelvis();
        sketch.line(scenery.screen().deep(), .7 * sketch.scale(), back(-8, -26, 1.5), pelvis.point(-15, 9, -11),
                pelvis.point(-13, -4, -17), pelvis.point(-11, -40, -19));
    }

    /// A cold pack, its lower half in a cloth.
    void coldPack() {
        pad(marks.cold());
        sketch.solid(
                scenery.linen(),
                .9,
                Blob.ball(back(-10, -19, 1.4), 1.6),
                Blob.ball(back(10, -19, 1.4), 1.6),
                Blob.ball(back(-10, -26, 1.4), 1.6),
                Blob.ball(back(10, -26, 1.4), 1.6));
    }

    private void pad(Ink ink) {
        var pad = new Blob[2 * PAD.length];
        for (var i = 0; i < PAD.length; i++) {
            pad[2 * i] = Blob.ball(back(-PAD_HALF, PAD[i], .8), 1.5);
            pad[2 * i + 1] = Blob.ball(back(PAD_HALF, PAD[i], .8), 1.5);
        }
        sketch.solid(new Tones(ink, ink.darker(), ink.darker()), .93, pad);
    }

    /// A hot-water bottle with neck and stopper, on a folded towel.
    void hotBottle() {
        var towel = new Blob[6];
        var i = 0;
        for (var above : new double[]{-3, -15, -31}) {
            towel[i++] = Blob.ball(back(-11.5, above, .6), 1.2);
            towel[i++] = Blob.ball(back(11.5, above, .6), 1.2);
        }
        sketch.solid(scenery.linen(), .95, towel);
        sketch.line(scenery.linen().shade(), .5 * sketch.scale(), back(-12, -28.5, 1.8), back(0, -28.5, 1.8),
                back(12, -28.5, 1.8));
        var warm = new Tones(marks.warm(), marks.warm().darker(), marks.warm().darker());
        boxes.stick(warm.shade(), back(0, -11, 2.2), 3.4, back(0, -7.6, 2.4), 2.2);
        sketch.plain(warm.lit(), Blob.ball(back(-1.9, -7, 2.4), 1.1), Blob.ball(back(1.9, -7, 2.4), 1.1));
        sketch.solid(
                warm,
                .92,
                Blob.ball(back(-5.6, -13, 2), 3),
                Blob.ball(back(5.6, -13, 2), 3),
                Blob.ball(back(-6, -24.5, 2), 3.2),
                Blob.ball(back(6, -24.5, 2), 3.2));
        for (var above : new double[]{-15, -18.5, -22}) {
            sketch.line(warm.shade(), .45 * sketch.scale(), back(-6, above, 4.6), back(0, above, 4.8),
                    back(6, above, 4.6));
        }
        sketch.plain(scenery.screen().deep(), Blob.ball(back(-.7, -5.2, 2.6), .9), Blob.ball(back(.7, -5.2, 2.6), .9));
    }

    /// A piece of ice wrapped in a cloth, in the right hand.
    void ice() {
        var hand = skeleton.arm(BodySide.RIGHT).hand();
        var cold = marks.cold();
        var white = new Ink(1, 1, 1, 1);
        sketch.solid(new Tones(cold.mixed(white, .6), cold.mixed(white, .15), cold), .84,
                block(hand, 3.6, 8.4, 3.5, .9));
        sketch.line(white.faded(.8), .5 * sketch.scale(), hand.point(5.2, 4.4, 4.5), hand.point(7.6, 4.4, 4.5));
        sketch.solid(scenery.linen(), .86, block(hand, 1.4, 4.4, 4.1, 1.4));
    }

    /// The corners of a block in a hand, so far out of the palm, with that half width (cm).
    private static Blob[] block(Frame hand, double near, double far, double half, double round) {
        var corners = new Blob[8];
        for (var i = 0; i < corners.length; i++) {
            corners[i] = Blob.ball(
                    hand.point((i & 1) == 0 ? near : far, 6.2 + ((i & 2) == 0 ? -half : half),
                            (i & 4) == 0 ? -half : half),
                    round);
        }
        return corners;
    }

    /// A bottle of water in the right hand.
    void bottle() {
        var hand = skeleton.arm(BodySide.RIGHT).hand();
        var kit = scenery.kit();
        var neck = hand.point(3.8, 7.5, 8);
        sketch.solid(kit, .86, Blob.ball(hand.point(3.8, 7.5, -9), 3.2), Blob.ball(neck, 3.2));
        boxes.stick(kit.deep(), neck, 1.9, hand.point(3.8, 7.5, 12.5), 1.7);
    }

    /// A brown bottle of oil with a dropper, in the left hand.
    void dropper() {
        var hand = skeleton.arm(BodySide.LEFT).hand();
        var brown = Ink.of("#A9662B");
        var glass = new Tones(brown, brown.darker(), brown.darker());
        boxes.stick(glass.shade(), hand.point(3.4, 6.5, 5), 2.6, hand.point(3.4, 6.5, 8.5), 1.5);
        sketch.solid(glass, .84, Blob.ball(hand.point(3.4, 6.5, -9.5), 3.3), Blob.ball(hand.point(3.4, 6.5, 4.5), 3.3));
        boxes.stick(scenery.screen().deep(), hand.point(3.4, 6.5, 8.5), 1.8, hand.point(3.4, 6.5, 11), 1.8);
        sketch.solid(scenery.linen(), .84, Blob.ball(hand.point(3.4, 6.5, 13), 1.2),
                Blob.ball(hand.point(3.4, 6.5, 16.5), 1.1));
    }

    /// The head of a shower on its pipe.
    void shower(Vec at) {
        var metal = scenery.screen();
        var down = stream(at);
        var across = Vec.RIGHT;
        var along = down.cross(across);
        boxes.stick(metal.shade(), at.along(down, -2), 1.5, at.plus(new Vec(-26, 6, 0)), 1.5);
        sketch.solid(
                metal,
                .9,
                Blob.disc(at, along.times(8), across.times(8), .6),
                Blob.disc(at.along(down, -4), along.times(2.5), across.times(2.5), .8));
    }

    /// Water falling from a shower onto the neck.
    ///
    /// @param seconds since it was turned on
    void water(Vec at, double seconds) {
        var down = stream(at);
        var across = Vec.RIGHT;
        var along = down.cross(across);
        var length = skeleton.trunk().nape().minus(at).length() + 1;
        var ink = marks.cold().mixed(scenery.page(), .15);
        var stream = 0;
        for (var ring = 0; ring < STREAM_RINGS.length; ring++) {
            for (var i = 0; i < STREAMS[ring]; i++) {
                var angle = 2 * Math.PI * (i + .5 * ring) / STREAMS[ring];
                var from = at.along(across, STREAM_RINGS[ring] * Math.cos(angle)).along(along,
                        STREAM_RINGS[ring] * Math.sin(angle));
                drops(ink, from, down, length, (seconds * FALL + stream * 5.3) % (DROP + GAP));
                stream++;
            }
        }
    }

    private void drops(Ink ink, Vec from, Vec down, double length, double start) {
        for (var place = start - DROP; place < length; place += DROP + GAP) {
            var top = Math.max(1, place);
            var bottom = Math.min(length, place + DROP);
            if (bottom - top > .5) {
                sketch.line(ink, .75 * sketch.scale(), from.along(down, top), from.along(down, bottom));
            }
        }
    }

    /// Which way water leaves a shower at that place: to the neck.
    private Vec stream(Vec at) {
        return skeleton.trunk().nape().minus(at).unit();
    }
}
