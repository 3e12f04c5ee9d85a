package app.unhunch.figure;

import java.util.ArrayList;
import java.util.List;

/// The box that points take on a picture (cm along the camera's right and up).
final class Bounds {

    /// A point of the picture that must be seen with so much room around it (cm).
    private record Seen(double x, double y, double room) {}

    private final Camera camera;
    private final List<Seen> seen = new ArrayList<>();
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = Double.MAX_VALUE;
    double top = -Double.MAX_VALUE;

    Bounds(Camera camera) {
        this.camera = camera;
    }

    void add(Vec point, double padding) {
        seen.add(new Seen(point.dot(camera.right()), point.dot(camera.up()), padding));
        addAcross(point, padding);
        addHigh(point, padding);
    }

    /// How far everything reaches from a point of the picture (cm).
    double reach(double x, double y) {
        return seen.stream().mapToDouble(point -> Math.hypot(point.x - x, point.y - y) + point.room).max().orElse(1);
    }

    void addAcross(Vec point, double padding) {
        var x = point.dot(camera.right());
        left = Math.min(left, x - padding);
        right = Math.max(right, x + padding);
    }

    void addHigh(Vec point, double padding) {
        var y = point.dot(camera.up());
        bottom = Math.min(bottom, y - padding);
        top = Math.max(top, y + padding);
    }
}
