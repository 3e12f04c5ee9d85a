package app.unhunch.figure;

/// A point or a direction: x forward of the person, y up, z to the person's right; centimetres.
public record Vec(double x, double y, double z) {

    /// The origin, on the floor.
    public static final Vec ZERO = new Vec(0, 0, 0);

    /// One centimetre forward.
    public static final Vec FORWARD = new Vec(1, 0, 0);

    /// One centimetre up.
    public static final Vec UP = new Vec(0, 1, 0);

    /// One centimetre to the right.
    public static final Vec RIGHT = new Vec(0, 0, 1);

    private static final double TINY = 1e-6;

    /// The sum.
    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    /// The difference.
    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    /// This, `factor` times as long.
    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    /// This moved along `direction` by `distance` times its length.
    public Vec along(Vec direction, double distance) {
        return new Vec(x + direction.x * distance, y + direction.y * distance, z + direction.z * distance);
    }

    /// The scalar product.
    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /// The vector product.
    public Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /// The length in centimetres.
    public double length() {
        return Math.sqrt(dot(this));
    }

    /// The same direction one centimetre long; forward if this is no direction at all.
    public Vec unit() {
        var length = length();
        return length < 1e-9 ? FORWARD : times(1 / length);
    }

    /// The point between this (share 0) and `other` (share 1).
    public Vec toward(Vec other, double share) {
        return new Vec(x + (other.x - x) * share, y + (other.y - y) * share, z + (other.z - z) * share);
    }

    /// The unit direction of what of this is square to the unit `axis`; `otherwise` if nothing is.
    public Vec squareTo(Vec axis, Vec otherwise) {
        var square = along(axis, -dot(axis));
        return square.length() < TINY ? otherwise : square.unit();
    }

    /// This turned about the unit `axis`, right-handed, in degrees.
    public Vec turned(Vec axis, double degrees) {
        var angle = Math.toRadians(degrees);
        var cos = Math.cos(angle);
        return times(cos).plus(axis.cross(this).times(Math.sin(angle))).along(axis, axis.dot(this) * (1 - cos));
    }

    /// This carried along by the shortest turn that takes the unit direction `from` to `to`.
    public Vec carried(Vec from, Vec to) {
        var axis = from.cross(to);
        var sin = axis.length();
        return sin < TINY ? this : turned(axis.unit(), Math.toDegrees(Math.atan2(sin, from.dot(to))));
    }
}
