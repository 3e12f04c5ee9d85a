package app.unhunch.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shadow a part throws on what is already drawn of the body: its shapes, grown and pushed from the light, clipped
/// to the shapes drawn before.
final class Occlusion {

    /// Joints that are soft throw a shadow so many pixels smaller.
    private static final double SOFT_SHRINK = -1.2;

    /// A convex polygon on the picture (x, y, x, y ...) and its box.
    private static final class Drawn {

        private final double[] points;
        private final @Nullable BodyPart by;
        private double left = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        Drawn(double[] points, @Nullable BodyPart by) {
            this.points = points;
            this.by = by;
            for (var i = 0; i < points.length; i += 2) {
                left = Math.min(left, points[i]);
                right = Math.max(right, points[i]);
                top = Math.min(top, points[i + 1]);
                bottom = Math.max(bottom, points[i + 1]);
            }
        }

        boolean near(Drawn other) {
            return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
        }
    }

    private final Pen pen;
    private final Ink ink;
    private final List<Drawn> drawn = new ArrayList<>();
    private double[] from = new double[400];
    private double[] into = new double[400];
    private double[] scale = new double[16];
    private double[] placeX = new double[16];
    private double[] placeY = new double[16];
    private double[] growth = new double[16];
    private boolean any;

    Occlusion(Pen pen, Ink ink) {
        this.pen = pen;
        this.ink = ink;
    }

    /// Throws the shadow of projected hulls, grown and pushed by pixels, on everything but `skip`.
    void cast(List<Hull> hulls, double size, double grow, double push, @Nullable BodyPart skip) {
        if (drawn.isEmpty()) {
            return;
        }
        pen.begin();
        any = false;
        for (var hull : hulls) {
            var shadow = polygon(hull.blobs, size, grow, -Outlines.LIGHT_X * push, -Outlines.LIGHT_Y * push, null);
            for (var shape : drawn) {
                if ((skip == null || shape.by != skip) && shape.near(shadow)) {
                    clip(shadow.points, shape.points);
                }
            }
        }
        if (any) {
            pen.fill(ink);
        }
    }

    /// Remembers projected hulls as drawn; `by` names the part.
    void remember(List<Hull> hulls, double size, @Nullable BodyPart by) {
        for (var hull : hulls) {
            drawn.add(polygon(hull.blobs, size, 0, 0, 0, by));
        }
    }

    private Drawn polygon(
            Blob[] blobs, double size, double grow, double pushX, double pushY, @Nullable BodyPart by) {
        place(blobs, size, grow, pushX, pushY);
        var quarter = Math.max(2, Outlines.ring(blobs, grow) * 2 / 3);
        var ringX = Outlines.ringX(quarter);
        var ringY = Outlines.ringY(quarter);
        var points = new double[2 * ringX.length];
        for (var i = 0; i < ringX.length; i++) {
            corner(points, i, blobs, ringX[i], ringY[i]);
        }
        return new Drawn(points, by);
    }

    /// Says for every blob where its shadow lies, how large and how much grown.
    private void place(Blob[] blobs, double size, double grow, double pushX, double pushY) {
        if (scale.length < blobs.length) {
            scale = new double[blobs.length * 2];
            placeX = new double[blobs.length * 2];
            placeY = new double[blobs.length * 2];
            growth = new double[blobs.length * 2];
        }
        for (var i = 0; i < blobs.length; i++) {
            var blob = blobs[i];
            var light = blob.soft ? Outlines.push(blob, size) : 0;
            placeX[i] = blob.x + (blob.soft ? Outlines.LIGHT_X * light : pushX * blob.ink);
            placeY[i] = blob.y + (blob.soft ? Outlines.LIGHT_Y * light : pushY * blob.ink);
            scale[i] = blob.soft ? size : 1;
            growth[i] = growth(blob, grow);
        }
    }

    private void corner(double[] points, int i, Blob[] blobs, double dx, double dy) {
        var most = -Double.MAX_VALUE;
        var outermost = 0;
        for (var j = 0; j < blobs.length; j++) {
            var reach = placeX[j] * dx + placeY[j] * dy + scale[j] * blobs[j].reach(dx, dy) + growth[j];
            if (reach > most) {
                most = reach;
                outermost = j;
            }
        }
        var blob = blobs[outermost];
        points[2 * i] = placeX[outermost] + scale[outermost] * blob.edgeX(dx, dy) + growth[outermost] * dx;
        points[2 * i + 1] = placeY[outermost] + scale[outermost] * blob.edgeY(dx, dy) + growth[outermost] * dy;
    }

    private static double growth(Blob blob, double grow) {
        if (blob.soft) {
            return grow > 0 ? SOFT_SHRINK : 0;
        }
        return blob.ink < .01 && grow > 0 ? SOFT_SHRINK : grow * blob.ink;
    }

    /// Adds what a convex polygon has in common with another (both clockwise on the picture) to the path.
    private void clip(double[] shape, double[] window) {
        if (from.length < shape.length * 4) {
            from = new double[shape.length * 4];
            into = new double[shape.length * 4];
        }
        System.arraycopy(shape, 0, from, 0, shape.length);
        var count = shape.length / 2;
        var edges = window.length / 2;
        for (var i = 0; i < edges && count > 0; i++) {
            var next = (i + 1) % edges;
            count = cut(count, window[2 * i], window[2 * i + 1], window[2 * next], window[2 * next + 1]);
        }
        if (count > 2) {
            pen.moveTo(from[0], from[1]);
            for (var i = 1; i < count; i++) {
                pen.lineTo(from[2 * i], from[2 * i + 1]);
            }
            pen.close();
            any = true;
        }
    }

    private int cut(int count, double x1, double y1, double x2, double y2) {
        var edgeX = x2 - x1;
        var edgeY = y2 - y1;
        if (edgeX * edgeX + edgeY * edgeY < 1e-9) {
            return count;
        }
        var size = 0;
        var lastX = from[2 * count - 2];
        var lastY = from[2 * count - 1];
        var last = edgeX * (lastY - y1) - edgeY * (lastX - x1);
        for (var i = 0; i < count; i++) {
            var x = from[2 * i];
            var y = from[2 * i + 1];
            var inside = edgeX * (y - y1) - edgeY * (x - x1);
            if (inside >= 0 != last >= 0) {
                var t = last / (last - inside);
                into[size++] = lastX + (x - lastX) * t;
                into[size++] = lastY + (y - lastY) * t;
            }
            if (inside >= 0) {
                into[size++] = x;
                into[size++] = y;
            }
            lastX = x;
            lastY = y;
            last = inside;
        }
        var swap = from;
        from = into;
        into = swap;
        return size / 2;
    }
}
