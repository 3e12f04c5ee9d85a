package app.unhunch.figure;

/// An orthographic camera and where its picture goes: yaw 0 sees the person's right side facing right, 90 the face, -90
/// the back; pitch looks down.
///
/// @param right unit direction to the right of the picture
/// @param up unit direction to the top of the picture
/// @param toward unit direction to the viewer
/// @param scale pixels per centimetre
/// @param centerX pixel of the point looked at
/// @param centerY pixel of the point looked at
/// @param lookRight the point looked at, along right (cm)
/// @param lookUp the point looked at, along up (cm)
record Camera(
        Vec right,
        Vec up,
        Vec toward,
        double scale,
        double centerX,
        double centerY,
        double lookRight,
        double lookUp) {

    /// A camera that looks from there (degrees) and is not framed yet.
    static Camera from(double yaw, double pitch) {
        var turn = Math.toRadians(yaw);
        var down = Math.toRadians(pitch);
        var level = new Vec(Math.sin(turn), 0, Math.cos(turn));
        return new Camera(
                new Vec(Math.cos(turn), 0, -Math.sin(turn)),
                Vec.UP.times(Math.cos(down)).along(level, -Math.sin(down)),
                level.times(Math.cos(down)).along(Vec.UP, Math.sin(down)),
                1,
                0,
                0,
                0,
                0);
    }

    Camera framed(double pixelsPerCm, double pixelX, double pixelY, double ahead, double above) {
        return new Camera(right, up, toward, pixelsPerCm, pixelX, pixelY, ahead, above);
    }

    /// The same view, the picture moved by pixels.
    Camera shifted(double pixelsX, double pixelsY) {
        return framed(scale, centerX + pixelsX, centerY + pixelsY, lookRight, lookUp);
    }

    double x(Vec point) {
        return centerX + scale * (point.dot(right) - lookRight);
    }

    double y(Vec point) {
        return centerY - scale * (point.dot(up) - lookUp);
    }

    /// How near to the viewer (cm).
    double depth(Vec point) {
        return point.dot(toward);
    }
}
