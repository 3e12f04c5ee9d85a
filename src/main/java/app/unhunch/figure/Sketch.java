package app.unhunch.figure;

import java.util.List;

/// One picture being drawn: where, from where, in which colours.
final class Sketch {

    final Pen pen;
    final Camera camera;
    final Palette palette;
    final Outlines outlines;
    final Occlusion occlusion;

    Sketch(Pen pen, Camera camera, Palette palette) {
        this.pen = pen;
        this.camera = camera;
        this.palette = palette;
        outlines = new Outlines(pen);
        occlusion = new Occlusion(pen, palette.marks().occlusion());
    }

    /// Pixels per centimetre.
    double scale() {
        return camera.scale();
    }

    /// Whether a direction points to us, 1 straight, -1 away.
    double facing(Vec direction) {
        return direction.dot(camera.toward());
    }

    void project(List<Hull> hulls) {
        for (var hull : hulls) {
            hull.project(camera);
        }
    }

    /// Fills the convex hull of blobs in one colour.
    void plain(Ink ink, Blob... blobs) {
        plain(ink, List.of(Hull.of(blobs)));
    }

    void plain(Ink ink, List<Hull> hulls) {
        project(hulls);
        outlines.fill(hulls, Outlines.Pass.WHOLE, 1, 0, ink);
    }

    /// Fills the convex hull of blobs with a crescent of shade; `lit` is the size of the lit part.
    void solid(Tones tones, double lit, Blob... blobs) {
        solid(tones, lit, List.of(Hull.of(blobs)));
    }

    void solid(Tones tones, double lit, List<Hull> hulls) {
        project(hulls);
        outlines.fill(hulls, Outlines.Pass.WHOLE, 1, 0, tones.shade());
        outlines.fill(hulls, Outlines.Pass.LIT, lit, 0, tones.lit());
    }

    /// A flat polygon.
    void polygon(Ink ink, Vec... corners) {
        pen.begin();
        pen.moveTo(camera.x(corners[0]), camera.y(corners[0]));
        for (var i = 1; i < corners.length; i++) {
            pen.lineTo(camera.x(corners[i]), camera.y(corners[i]));
        }
        pen.close();
        pen.fill(ink);
    }

    /// A smooth line through points, `width` pixels wide.
    void line(Ink ink, double width, Vec... points) {
        pen.begin();
        pen.moveTo(camera.x(points[0]), camera.y(points[0]));
        for (var i = 0; i + 1 < points.length; i++) {
            var before = points[Math.max(0, i - 1)];
            var from = points[i];
            var to = points[i + 1];
            var after = points[Math.min(points.length - 1, i + 2)];
            var first = from.along(to.minus(before), 1 / 6.0);
            var second = to.along(after.minus(from), -1 / 6.0);
            pen.curveTo(
                    camera.x(first), camera.y(first), camera.x(second), camera.y(second), camera.x(to), camera.y(to));
        }
        pen.stroke(ink, width);
    }

    /// A bow from one point to another, pulled to a third.
    void bow(Ink ink, double width, Vec from, Vec pull, Vec to) {
        pen.begin();
        pen.moveTo(camera.x(from), camera.y(from));
        pen.curveTo(camera.x(pull), camera.y(pull), camera.x(to), camera.y(to));
        pen.stroke(ink, width);
    }
}
