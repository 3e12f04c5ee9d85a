package app.unhunch.figure;

import java.util.ArrayList;
import java.util.List;

/// Draws a head: the skull covered with hair, the face side of it cut free by a plane, so it is right from every side.
final class HeadPainter {

    /// Half axes of the skull: forward, up, right (cm).
    private static final double DEEP = 9.3;
    private static final double HIGH = 9.7;
    private static final double WIDE = 7.9;
    /// The hairline's plane on the unit sphere: forward, up, distance from the middle.
    private static final double CUT_FORWARD = .87;
    private static final double CUT_UP = -.49;
    private static final double CUT = .06;
    private static final int RINGS = 5;

    private final Sketch sketch;
    private final double eyes;
    private final Frame head;
    private final Look look;
    private final double scale;

    /// @param eyes how far they are open, 0 to 1
    HeadPainter(Sketch sketch, Frame head, double eyes) {
        this.eyes = eyes;
        this.sketch = sketch;
        this.head = head;
        this.look = sketch.palette.look();
        this.scale = sketch.scale();
    }

    void draw() {
        var hair = List.of(Hull.of(scalp()), Hull.of(quiff()));
        var face = List.of(face(), nose());
        sketch.project(hair);
        sketch.project(face);
        ears(false);
        var whole = List.of(hair.get(0), hair.get(1), face.getFirst());
        sketch.occlusion.cast(whole, 1, .4 * scale, 1.3 * scale, null);
        sketch.occlusion.remember(whole, 1, null);
        var ahead = sketch.facing(head.forward());
        var bun = look.cut() == Look.Cut.BUN;
        if (bun && ahead > 0) {
            sketch.solid(look.hair(), .82, bun());
        }
        sketch.plain(look.hair().lit(), hair);
        sketch.solid(look.skin(), .93, face);
        if (sketch.facing(head.direction(CUT_FORWARD / DEEP, CUT_UP / 9.9, 0).unit()) < 0) {
            sketch.plain(look.hair().lit(), List.of(backHair()));
        }
        if (!bun) {
            sideburns();
        }
        sketch.plain(look.hair().lit(), List.of(hair.get(1)));
        strands();
        if (bun && ahead <= 0) {
            var knot = bun();
            sketch.project(knot);
            sketch.occlusion.cast(knot, 1, .3 * scale, .8 * scale, null);
            sketch.solid(look.hair(), .84, knot);
        }
        ears(true);
        new FacePainter(sketch, head, eyes).draw();
    }

    /// A head without a face, for silhouettes.
    static List<Hull> silhouette(Frame head) {
        return List.of(
                Hull.of(Blob.ellipsoid(
                        head.point(.9, 9.8, 0),
                        head.forward().times(9.6),
                        head.up().times(10.2),
                        head.right().times(8.3),
                        0)),
                Hull.of(Blob.ball(head.point(1, 9, 0), 7.8), jaw(head)));
    }

    private static Blob jaw(Frame head) {
        return Blob.ellipsoid(
                head.point(4.3, 3.4, 0), head.forward().times(5.3), head.up().times(5.4), head.right().times(5.9), 0);
    }

    private Blob scalp() {
        return Blob.ellipsoid(
                head.point(.5, 10.1, 0),
                head.forward().times(9.7),
                head.up().times(10.0),
                head.right().times(8.5),
                0);
    }

    private Blob[] quiff() {
        return new Blob[]{
            Blob.ellipsoid(
                    head.point(5.7, 16.5, 0),
                    head.forward().times(3.6).along(head.up(), .5),
                    head.up().times(2.3),
                    head.right().times(5.0),
                    0),
            Blob.ellipsoid(
                    head.point(.4, 16.3, 0),
                    head.forward().times(5.2),
                    head.up().times(3.7),
                    head.right().times(5.4),
                    0)
        };
    }

    private List<Hull> bun() {
        return List.of(
                Hull.of(Blob.ball(head.point(-7.6, 16.2, 0), 4.0)),
                Hull.of(Blob.ball(head.point(-4.5, 13.5, 0), 4.5), Blob.ball(head.point(-6.6, 15.4, 0), 3.2)));
    }

    private Hull face() {
        var blobs = new ArrayList<Blob>();
        for (var ring = 0; ring < RINGS; ring++) {
            blobs.add(ring(CUT + (1 - CUT) * ring / RINGS, head.point(1.2, 9.2, 0), DEEP, HIGH, WIDE));
        }
        blobs.add(jaw(head));
        blobs.add(Blob.ball(head.point(7.5, .5, 0), 2.5));
        return Hull.of(blobs);
    }

    private Hull backHair() {
        var blobs = new ArrayList<Blob>();
        for (var ring = 0; ring < RINGS; ring++) {
            blobs.add(ring(CUT - (1 + CUT) * ring / RINGS, head.point(.5, 10.1, 0), 9.7, 10.0, 8.5));
        }
        return Hull.of(blobs);
    }

    /// The section of an ellipsoid by a plane parallel to the cut, `at` (-1 to 1) of its way.
    private Blob ring(double at, Vec center, double deep, double high, double wide) {
        var radius = Math.sqrt(Math.max(0, 1 - at * at));
        return Blob.disc(
                center.plus(head.direction(CUT_FORWARD * at * deep, CUT_UP * at * high, 0)),
                head.direction(-CUT_UP * radius * deep, CUT_FORWARD * radius * high, 0),
                head.right().times(radius * wide),
                0).firm();
    }

    private Hull nose() {
        return Hull.of(
                Blob.ball(head.point(9.4, 9.2, 0), .7),
                Blob.ball(head.point(10.8, 6.3, 0), 1.2),
                Blob.ball(head.point(9.3, 5.5, 0), 1.3));
    }

    private void sideburns() {
        for (var side : BodySide.values()) {
            if (sketch.facing(head.right()) * side.sign() > .05) {
                sketch.plain(
                        look.hair().lit(),
                        Blob.disc(
                                head.point(2.2, 10.2, side.sign() * 7.5),
                                head.forward().times(1.9),
                                head.up().times(2.2),
                                .2),
                        Blob.ball(head.point(2.0, 6.6, side.sign() * 7.35), .55));
            }
        }
    }

    private void strands() {
        if (scale <= 1.6 || sketch.facing(head.forward()) <= -.3) {
            return;
        }
        var near = sketch.facing(head.right()) >= 0 ? 1 : -1;
        var ink = sketch.palette.marks().sheen();
        sketch.line(
                ink,
                .5 * scale,
                head.point(8.2, 16.6, near * 1.8),
                head.point(5.2, 18.2, near * 2.8),
                head.point(.9, 19.3, near * 3.2));
        sketch.line(
                ink,
                .5 * scale,
                head.point(7.2, 15.6, near * 4.0),
                head.point(4.2, 16.8, near * 5.2),
                head.point(.2, 17.5, near * 5.7));
    }

    /// Draws the ears of the near side, or those behind the head.
    private void ears(boolean near) {
        for (var side : BodySide.values()) {
            var facing = sketch.facing(head.right()) * side.sign();
            if (facing >= 0 == near) {
                ear(side.sign(), facing);
            }
        }
    }

    private void ear(double sign, double facing) {
        var shell = List.of(Hull.of(Blob.ellipsoid(
                head.point(-.5, 7.2, sign * 7.7),
                head.forward().times(1.3).along(head.up(), .2),
                head.up().times(2.1).along(head.forward(), -.4),
                head.right().times(.45),
                .25)));
        sketch.project(shell);
        sketch.occlusion.cast(shell, 1, .3 * scale, .3 * scale, null);
        sketch.plain(look.skin().lit(), shell);
        if (facing > .3) {
            sketch.plain(
                    look.skin().shade(),
                    Blob.ellipsoid(
                            head.point(-.3, 7.1, sign * 8.0),
                            head.forward().times(.55),
                            head.up().times(1.15),
                            head.right().times(.2),
                            .15));
        }
    }
}
