package app.unhunch.figure;

/// Draws closed or open eyes, brows, nose and a calm mouth as strokes on the head.
final class FacePainter {

    /// Pixels per centimetre below which a face is left out.
    private static final double SMALLEST = 1.0;

    private final Sketch sketch;
    private final Frame head;
    private final Look look;
    private final double scale;
    private final double open;

    /// @param open how far the eyes are open, 0 to 1
    FacePainter(Sketch sketch, Frame head, double open) {
        this.sketch = sketch;
        this.open = open;
        this.head = head;
        this.look = sketch.palette.look();
        this.scale = sketch.scale();
    }

    void draw() {
        if (scale < SMALLEST) {
            return;
        }
        for (var side : BodySide.values()) {
            if (sketch.facing(head.direction(.85, 0, .5 * side.sign())) >= .12) {
                eye(side.sign());
            }
        }
        var ahead = sketch.facing(head.forward());
        if (ahead >= -.25) {
            noseAndMouth(ahead, sketch.facing(head.right()));
        }
    }

    private void eye(double sign) {
        sketch.bow(
                look.hair().lit().mixed(look.skin().deep(), .25),
                .55 * scale,
                head.point(9.6, 8.3, sign * 1.9),
                head.point(9.3, 7.4 + 2.4 * open, sign * 3.2),
                head.point(8.3, 8.2, sign * 4.6));
        if (open > 0) {
            sketch.bow(
                    look.hair().deep().faded(Math.min(1, 2 * open)),
                    (.5 + .7 * open) * scale,
                    head.point(9.7, 8.35, sign * 3.05),
                    head.point(9.7, 8.0, sign * 3.1),
                    head.point(9.7, 7.75, sign * 3.05));
        }
        sketch.bow(
                look.hair().shade(),
                .6 * scale,
                head.point(10.0, 10.9, sign * 1.7),
                head.point(9.6, 11.7, sign * 3.2),
                head.point(8.4, 11.0, sign * 4.9));
    }

    private void noseAndMouth(double ahead, double aside) {
        var ink = look.skin().deep();
        var width = .55 * scale;
        if (ahead > .25) {
            sketch.bow(ink, width, head.point(10.2, 5.5, -1.1), head.point(11.2, 4.8, 0), head.point(10.2, 5.5, 1.1));
        }
        if (Math.abs(aside) < .72) {
            sketch.line(
                    ink,
                    width,
                    head.point(8.6, 3.1, -2.2),
                    head.point(9.5, 2.5, -1.0),
                    head.point(9.75, 2.4, 0),
                    head.point(9.5, 2.5, 1.0),
                    head.point(8.6, 3.1, 2.2));
        } else {
            var near = Math.signum(aside);
            sketch.line(
                    ink,
                    width,
                    head.point(9.7, 2.45, near * .2),
                    head.point(9.3, 2.5, near * 1.2),
                    head.point(8.5, 3.1, near * 2.3));
        }
    }
}
