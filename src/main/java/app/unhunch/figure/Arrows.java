package app.unhunch.figure;

import java.util.ArrayList;
import java.util.List;

/// Draws a motion arrow: the path a place on the body takes during the current move, pushed a little off the body.
final class Arrows {

    /// A point of the path on the picture, and how far along it is (pixels).
    private record Point(double x, double y, double along) {}

    /// Half widths of the line at its tail and its head, length of the head (cm on the picture).
    private static final double TAIL = .3;
    private static final double NECK = 1.0;
    private static final double LEAST_HEAD = 4.2;
    private static final double MOST_HEAD = 6.4;
    /// Shorter paths are not worth an arrow (cm).
    private static final double SHORTEST = 5;

    private final Sketch sketch;
    private final Ink ink;
    private final double scale;

    Arrows(Sketch sketch, double opacity) {
        this.sketch = sketch;
        this.ink = sketch.palette.marks().arrow().faded(opacity);
        this.scale = Math.max(sketch.scale(), 1.1);
    }

    /// Draws the arrow of one trace over a path of skeletons, `out` centimetres off the body.
    void draw(List<Skeleton> path, Trace trace, double out) {
        var points = points(path, trace, out);
        var length = points.getLast().along();
        if (length < SHORTEST * sketch.scale()) {
            return;
        }
        var head = Math.clamp(length * .3, LEAST_HEAD * scale, MOST_HEAD * scale);
        if (length < head * 1.5) {
            points = lengthened(points, head * 1.9 / length);
            length = points.getLast().along();
        }
        head = Math.min(head, length * .6);
        shaft(points, length * .04, length - head * .8, head);
    }

    private List<Point> points(List<Skeleton> path, Trace trace, double out) {
        var points = new ArrayList<Point>(path.size());
        var along = 0.0;
        for (var skeleton : path) {
            var place = trace.on(skeleton);
            var from = reference(trace, skeleton, place);
            var x = sketch.camera.x(place);
            var y = sketch.camera.y(place);
            var dx = x - sketch.camera.x(from);
            var dy = y - sketch.camera.y(from);
            var distance = Math.hypot(dx, dy);
            if (distance > 0) {
                x += dx / distance * out * sketch.scale();
                y += dy / distance * out * sketch.scale();
            }
            if (!points.isEmpty()) {
                along += Math.hypot(x - points.getLast().x(), y - points.getLast().y());
            }
            points.add(new Point(x, y, along));
        }
        return points;
    }

    /// The point an arrow is pushed away from.
    private static Vec reference(Trace trace, Skeleton skeleton, Vec place) {
        var trunk = skeleton.trunk();
        return switch (trace.reference()) {
            case NONE -> place;
            case TRUNK -> trunk.middle();
            case RIBS -> trunk.middle().along(trunk.thorax().forward(), 6);
            case HEAD -> trunk.head().point(0, 5, 0);
        };
    }

    /// Stretches a path backwards from its end.
    private static List<Point> lengthened(List<Point> points, double factor) {
        var end = points.getLast();
        return points.stream()
                .map(point -> new Point(
                        end.x() + (point.x() - end.x()) * factor,
                        end.y() + (point.y() - end.y()) * factor,
                        point.along() * factor))
                .toList();
    }

    private void shaft(List<Point> all, double from, double to, double head) {
        var points = all.stream().filter(point -> point.along() >= from && point.along() <= to).toList();
        if (points.size() < 3) {
            return;
        }
        var count = points.size();
        var left = new Point[count];
        var right = new Point[count];
        for (var i = 0; i < count; i++) {
            var before = points.get(Math.max(0, i - 1));
            var after = points.get(Math.min(count - 1, i + 1));
            var length = Math.max(1e-9, Math.hypot(after.x() - before.x(), after.y() - before.y()));
            var tx = (after.x() - before.x()) / length;
            var ty = (after.y() - before.y()) / length;
            var width = (TAIL + (NECK - TAIL) * i / (count - 1.0)) * scale;
            var point = points.get(i);
            left[i] = new Point(point.x() - ty * width, point.y() + tx * width, 0);
            right[i] = new Point(point.x() + ty * width, point.y() - tx * width, 0);
            if (i == count - 1) {
                head(point.x() - tx * head * .06, point.y() - ty * head * .06, tx, ty, head);
            }
        }
        fill(left, right);
    }

    private void fill(Point[] left, Point[] right) {
        var pen = sketch.pen;
        pen.begin();
        pen.moveTo(left[0].x(), left[0].y());
        for (var i = 1; i < left.length; i++) {
            pen.lineTo(left[i].x(), left[i].y());
        }
        for (var i = right.length - 1; i >= 0; i--) {
            pen.lineTo(right[i].x(), right[i].y());
        }
        pen.close();
        pen.fill(ink);
    }

    /// A barbed head with its root at x, y, pointing along tx, ty.
    private void head(double x, double y, double tx, double ty, double length) {
        var half = length * .52;
        var pen = sketch.pen;
        pen.begin();
        pen.moveTo(x + tx * length, y + ty * length);
        turn(x, y, tx, ty, length * .35, -half * .45, -length * .12, -half);
        turn(x, y, tx, ty, length * .06, 0, -length * .12, half);
        turn(x, y, tx, ty, length * .35, half * .45, length, 0);
        pen.close();
        pen.fill(ink);
    }

    private void turn(
            double x, double y, double tx, double ty, double pull, double pullAside, double to, double toAside) {
        sketch.pen.curveTo(
                x + tx * pull + ty * pullAside,
                y + ty * pull - tx * pullAside,
                x + tx * to + ty * toAside,
                y + ty * to - tx * toAside);
    }
}
