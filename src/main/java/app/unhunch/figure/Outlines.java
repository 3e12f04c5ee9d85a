package app.unhunch.figure;

import java.util.List;

/// Draws hulls: asks every blob how far it reaches in a ring of directions, so no sorting and no tangents are needed.
final class Outlines {

    /// Which version of a shape is drawn.
    enum Pass {
        /// As it is.
        WHOLE,
        /// Smaller and pushed to the light, so that a crescent of shade remains.
        LIT,
        /// Grown by some pixels.
        GROWN
    }

    /// Where the light comes from on the picture: upper left.
    static final double LIGHT_X = -.42;
    static final double LIGHT_Y = -.91;
    /// Keeps the lit shape a hair inside the whole one.
    private static final double INSIDE = .985;
    /// Soft joints shrink by so many pixels, or they leave a hairline.
    private static final double SOFT_SHRINK = -1.0;

    private static final int MOST = 12;
    private static final double[][] RING_X = new double[MOST + 1][];
    private static final double[][] RING_Y = new double[MOST + 1][];

    static {
        for (var i = 2; i <= MOST; i++) {
            var count = i * 4;
            RING_X[i] = new double[count];
            RING_Y[i] = new double[count];
            for (var j = 0; j < count; j++) {
                RING_X[i][j] = Math.cos(2 * Math.PI * j / count);
                RING_Y[i][j] = Math.sin(2 * Math.PI * j / count);
            }
        }
    }

    private final Pen pen;
    private double[] scale = new double[16];
    private double[] offsetX = new double[16];
    private double[] offsetY = new double[16];
    private double[] grown = new double[16];
    private double[] tangentX = new double[16];
    private double[] tangentY = new double[16];
    private boolean first;

    Outlines(Pen pen) {
        this.pen = pen;
    }

    /// Fills projected hulls as one shape.
    void fill(List<Hull> hulls, Pass pass, double size, double grow, Ink ink) {
        pen.begin();
        for (var hull : hulls) {
            if (hull.chain) {
                chain(hull.blobs, pass, size, grow);
            } else {
                convex(hull.blobs, pass, size, grow);
            }
        }
        pen.fill(ink);
    }

    /// How many quarters of a ring an outline of this size needs: error below a sixth of a pixel.
    static int ring(Blob[] blobs, double grow) {
        var radius = 0.0;
        for (var blob : blobs) {
            radius = Math.max(radius, blob.extent());
        }
        radius += grow;
        if (blobs.length > 8) {
            radius += halfBox(blobs);
        }
        return Math.clamp((int) Math.ceil(Math.sqrt(30 * radius) / 4), 2, MOST);
    }

    static double[] ringX(int quarter) {
        return RING_X[quarter];
    }

    static double[] ringY(int quarter) {
        return RING_Y[quarter];
    }

    private static double halfBox(Blob[] blobs) {
        var left = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        var top = Double.MAX_VALUE;
        var bottom = -Double.MAX_VALUE;
        for (var blob : blobs) {
            left = Math.min(left, blob.x);
            right = Math.max(right, blob.x);
            top = Math.min(top, blob.y);
            bottom = Math.max(bottom, blob.y);
        }
        return Math.max(right - left, bottom - top) / 2;
    }

    private void convex(Blob[] blobs, Pass pass, double size, double grow) {
        var quarter = ring(blobs, grow);
        prepare(blobs, pass, size, grow);
        trace(blobs, blobs.length, 0, RING_X[quarter], RING_Y[quarter]);
    }

    private void trace(Blob[] blobs, int count, int from, double[] ringX, double[] ringY) {
        for (var i = 0; i < ringX.length; i++) {
            var dx = ringX[i];
            var dy = ringY[i];
            var best = from;
            var most = -Double.MAX_VALUE;
            for (var j = from; j < from + count; j++) {
                var reach = offsetX[j] * dx + offsetY[j] * dy + scale[j] * blobs[j].reach(dx, dy) + grown[j];
                if (reach > most) {
                    most = reach;
                    best = j;
                }
            }
            var blob = blobs[best];
            var x = offsetX[best] + scale[best] * blob.edgeX(dx, dy) + grown[best] * dx;
            var y = offsetY[best] + scale[best] * blob.edgeY(dx, dy) + grown[best] * dy;
            if (i == 0) {
                pen.moveTo(x, y);
            } else {
                pen.lineTo(x, y);
            }
        }
        pen.close();
    }

    /// One outline for a whole chain; where it points at us, hulls of neighbours instead.
    private void chain(Blob[] blobs, Pass pass, double size, double grow) {
        prepare(blobs, pass, size, grow);
        var count = blobs.length;
        if (!spread(blobs)) {
            for (var i = 0; i + 1 < count; i++) {
                var quarter = ring(new Blob[]{blobs[i], blobs[i + 1]}, grow);
                trace(blobs, 2, i, RING_X[quarter], RING_Y[quarter]);
            }
            return;
        }
        for (var i = 0; i < count; i++) {
            var before = Math.max(0, i - 1);
            var after = Math.min(count - 1, i + 1);
            var dx = offsetX[after] - offsetX[before];
            var dy = offsetY[after] - offsetY[before];
            var length = Math.hypot(dx, dy);
            tangentX[i] = dx / length;
            tangentY[i] = dy / length;
        }
        first = true;
        for (var i = 0; i < count; i++) {
            side(blobs, i, tangentY[i], -tangentX[i], tangentX[i], tangentY[i]);
        }
        cap(blobs, count - 1, tangentX[count - 1], tangentY[count - 1]);
        for (var i = count - 1; i >= 0; i--) {
            side(blobs, i, -tangentY[i], tangentX[i], tangentX[i], tangentY[i]);
        }
        cap(blobs, 0, -tangentX[0], -tangentY[0]);
        pen.close();
    }

    private static boolean spread(Blob[] blobs) {
        var length = 0.0;
        var extent = blobs[0].extent();
        for (var i = 1; i < blobs.length; i++) {
            length += Math.hypot(blobs[i].x - blobs[i - 1].x, blobs[i].y - blobs[i - 1].y);
            extent = Math.max(extent, blobs[i].extent());
        }
        if (length <= extent * .9) {
            return false;
        }
        for (var i = 1; i < blobs.length; i++) {
            if (Math.hypot(blobs[i].x - blobs[i - 1].x, blobs[i].y - blobs[i - 1].y) < length / (blobs.length - 1)
                    * .35) {
                return false;
            }
        }
        return true;
    }

    /// A point of the side; its normal leans along the chain because the radius changes.
    private void side(Blob[] blobs, int i, double nx, double ny, double tx, double ty) {
        var before = Math.max(0, i - 1);
        var after = Math.min(blobs.length - 1, i + 1);
        var thinner = scale[before] * blobs[before].reach(nx, ny)
                + grown[before]
                - scale[after] * blobs[after].reach(nx, ny)
                - grown[after];
        var distance = Math.hypot(offsetX[after] - offsetX[before], offsetY[after] - offsetY[before]);
        var lean = Math.clamp(thinner / distance, -.8, .8);
        point(blobs, i, nx + tx * lean, ny + ty * lean);
    }

    private void cap(Blob[] blobs, int i, double tx, double ty) {
        var steps = Math.max(4, (int) Math.ceil(Math.sqrt(30 * (blobs[i].extent() * scale[i] + grown[i])) / 2));
        for (var step = 1; step < steps; step++) {
            var angle = -Math.PI / 2 + Math.PI * step / steps;
            var cos = Math.cos(angle);
            var sin = Math.sin(angle);
            point(blobs, i, tx * cos - ty * sin, ty * cos + tx * sin);
        }
    }

    private void point(Blob[] blobs, int i, double dx, double dy) {
        var length = Math.sqrt(dx * dx + dy * dy);
        var nx = dx / length;
        var ny = dy / length;
        var x = offsetX[i] + scale[i] * blobs[i].edgeX(nx, ny) + grown[i] * nx;
        var y = offsetY[i] + scale[i] * blobs[i].edgeY(nx, ny) + grown[i] * ny;
        if (first) {
            pen.moveTo(x, y);
            first = false;
        } else {
            pen.lineTo(x, y);
        }
    }

    /// Size, place and growth of every blob in this pass.
    private void prepare(Blob[] blobs, Pass pass, double size, double grow) {
        if (scale.length < blobs.length) {
            var room = blobs.length * 2;
            scale = new double[room];
            offsetX = new double[room];
            offsetY = new double[room];
            grown = new double[room];
            tangentX = new double[room];
            tangentY = new double[room];
        }
        for (var i = 0; i < blobs.length; i++) {
            var blob = blobs[i];
            var lit = (pass == Pass.LIT && !blob.firm) || blob.soft;
            scale[i] = lit ? size : 1;
            var push = lit && size != 1 ? push(blob, size) : 0;
            offsetX[i] = blob.x + LIGHT_X * push;
            offsetY[i] = blob.y + LIGHT_Y * push;
            grown[i] = growth(blob, pass, grow);
        }
    }

    private static double growth(Blob blob, Pass pass, double grow) {
        if (pass == Pass.GROWN && !blob.soft) {
            return grow * blob.ink;
        }
        return pass == Pass.WHOLE && blob.soft ? SOFT_SHRINK : 0;
    }

    /// How far a blob of that size is pushed to the light (pixels).
    static double push(Blob blob, double size) {
        return (1 - size) * blob.reach(LIGHT_X, LIGHT_Y) * INSIDE;
    }
}
