package app.unhunch.figure;

/// The box that points take on a picture (cm along the camera's right and up).
final class Bounds {

    private final Camera camera;
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = Double.MAX_VALUE;
    double top = -Double.MAX_VALUE;

    Bounds(Camera camera) {
        this.camera = camera;
    }

    void add(Vec point, double padding) {
        addAcross(point, padding);
        addHigh(point, padding);
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
