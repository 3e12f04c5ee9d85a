package app.unhunch.figure;

/// Simple solids for furniture.
final class Boxes {

    private final Sketch sketch;

    Boxes(Sketch sketch) {
        this.sketch = sketch;
    }

    static Blob ball(double x, double y, double z, double radius) {
        return Blob.ball(new Vec(x, y, z), radius);
    }

    /// A disc lying flat.
    static Blob flat(double x, double y, double z, double radius) {
        return Blob.disc(new Vec(x, y, z), Vec.FORWARD.times(radius), Vec.RIGHT.times(radius), 0);
    }

    /// The corners of a box with rounded edges.
    static Blob[] corners(Vec low, Vec high, double round) {
        var corners = new Blob[8];
        for (var i = 0; i < corners.length; i++) {
            corners[i] = ball(
                    (i & 1) == 0 ? low.x() + round : high.x() - round,
                    (i & 2) == 0 ? low.y() + round : high.y() - round,
                    (i & 4) == 0 ? low.z() + round : high.z() - round,
                    round);
        }
        return corners;
    }

    /// A flat-shaded box: lit top, shade front, deep side.
    void box(Vec low, Vec high, Tones tones) {
        var toward = sketch.camera.toward();
        sketch.plain(tones.shade(), corners(low, high, .3));
        var x = toward.x() > 0 ? high.x() : low.x();
        var z = toward.z() > 0 ? high.z() : low.z();
        sketch.polygon(
                tones.deep(),
                new Vec(x, low.y(), low.z()),
                new Vec(x, high.y(), low.z()),
                new Vec(x, high.y(), high.z()),
                new Vec(x, low.y(), high.z()));
        sketch.polygon(
                tones.shade(),
                new Vec(low.x(), low.y(), z),
                new Vec(high.x(), low.y(), z),
                new Vec(high.x(), high.y(), z),
                new Vec(low.x(), high.y(), z));
        if (toward.y() > 0) {
            sketch.polygon(
                    tones.lit(),
                    new Vec(low.x(), high.y(), low.z()),
                    new Vec(high.x(), high.y(), low.z()),
                    new Vec(high.x(), high.y(), high.z()),
                    new Vec(low.x(), high.y(), high.z()));
        }
    }

    /// A stick between two points.
    void stick(Ink ink, Vec from, double fromRadius, Vec to, double toRadius) {
        sketch.plain(ink, Blob.ball(from, fromRadius), Blob.ball(to, toRadius));
    }

    /// A cylinder lying across, with an end and a core.
    void roll(Vec middle, double halfLength, double radius, Tones tones, Ink end, Ink core) {
        var left = ring(middle.along(Vec.RIGHT, -halfLength), radius);
        var right = ring(middle.along(Vec.RIGHT, halfLength), radius);
        sketch.solid(tones, .9, left, right);
        var near = middle.along(Vec.RIGHT, sketch.camera.toward().z() > 0 ? halfLength : -halfLength);
        sketch.plain(end, ring(near, radius));
        sketch.plain(core, ring(near, radius * .42));
    }

    private static Blob ring(Vec center, double radius) {
        return Blob.disc(center, Vec.FORWARD.times(radius), Vec.UP.times(radius), 0);
    }
}
