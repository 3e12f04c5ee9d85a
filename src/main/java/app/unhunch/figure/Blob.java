package app.unhunch.figure;

/// An ellipsoid, a flat disc or a point, thickened by a ball; everything drawn is made of hulls of these.
///
/// Keeps its projection onto the last camera: centre and half axes in pixels, depth in centimetres.
final class Blob {

    final Vec center;
    final Vec first;
    final Vec second;
    final Vec third;
    /// Radius of the ball (cm).
    final double radius;

    /// Drawn at its lit size in the shade pass too, so that a joint shows no seam.
    boolean soft;
    /// Drawn whole in the lit pass too: an edge between two colours has no crescent.
    boolean firm;
    /// How much of the shadow it throws on the body behind, 0 to 1.
    double ink = 1;

    double x;
    double y;
    double depth;
    double ball;
    private final boolean round;
    private double firstX;
    private double firstY;
    private double secondX;
    private double secondY;
    private double thirdX;
    private double thirdY;

    private Blob(Vec center, Vec first, Vec second, Vec third, double radius, boolean round) {
        this.center = center;
        this.first = first;
        this.second = second;
        this.third = third;
        this.radius = radius;
        this.round = round;
    }

    static Blob ball(Vec center, double radius) {
        return new Blob(center, Vec.ZERO, Vec.ZERO, Vec.ZERO, radius, true);
    }

    /// A flat ellipse with those half axes, thickened.
    static Blob disc(Vec center, Vec first, Vec second, double radius) {
        return new Blob(center, first, second, Vec.ZERO, radius, false);
    }

    static Blob ellipsoid(Vec center, Vec first, Vec second, Vec third, double radius) {
        return new Blob(center, first, second, third, radius, false);
    }

    Blob soft() {
        soft = true;
        return this;
    }

    Blob firm() {
        firm = true;
        return this;
    }

    Blob ink(double share) {
        ink = share;
        return this;
    }

    void project(Camera camera) {
        var scale = camera.scale();
        x = camera.x(center);
        y = camera.y(center);
        depth = camera.depth(center);
        ball = radius * scale;
        if (!round) {
            firstX = first.dot(camera.right()) * scale;
            firstY = -first.dot(camera.up()) * scale;
            secondX = second.dot(camera.right()) * scale;
            secondY = -second.dot(camera.up()) * scale;
            thirdX = third.dot(camera.right()) * scale;
            thirdY = -third.dot(camera.up()) * scale;
        }
    }

    /// How far it reaches from its centre in a screen direction (pixels).
    double reach(double dx, double dy) {
        return round ? ball : axes(dx, dy) + ball;
    }

    /// The outermost point in a screen direction, from its centre: across (pixels).
    double edgeX(double dx, double dy) {
        if (round) {
            return ball * dx;
        }
        var length = axes(dx, dy);
        return length < 1e-9
                ? ball * dx
                : (firstX * (firstX * dx + firstY * dy) + secondX * (secondX * dx + secondY * dy)
                        + thirdX * (thirdX * dx + thirdY * dy))
                        / length
                        + ball * dx;
    }

    /// As [#edgeX(double, double)], down.
    double edgeY(double dx, double dy) {
        if (round) {
            return ball * dy;
        }
        var length = axes(dx, dy);
        return length < 1e-9
                ? ball * dy
                : (firstY * (firstX * dx + firstY * dy) + secondY * (secondX * dx + secondY * dy)
                        + thirdY * (thirdX * dx + thirdY * dy))
                        / length
                        + ball * dy;
    }

    private double axes(double dx, double dy) {
        var along1 = firstX * dx + firstY * dy;
        var along2 = secondX * dx + secondY * dy;
        var along3 = thirdX * dx + thirdY * dy;
        return Math.sqrt(along1 * along1 + along2 * along2 + along3 * along3);
    }

    /// Mean size (pixels).
    double extent() {
        return Math.sqrt((firstX * firstX + firstY * firstY + secondX * secondX + secondY * secondY + thirdX * thirdX
                + thirdY * thirdY)
                / 2)
                + ball;
    }
}
