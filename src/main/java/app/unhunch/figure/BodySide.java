package app.unhunch.figure;

/// Left or right of the body.
public enum BodySide {
    /// The person's left.
    LEFT(-1),
    /// The person's right.
    RIGHT(1);

    private final double sign;

    BodySide(double sign) {
        this.sign = sign;
    }

    /// -1 for left, 1 for right: the direction of z.
    public double sign() {
        return sign;
    }

    /// 0 for left, 1 for right.
    int index() {
        return this == LEFT ? 0 : 1;
    }

    /// The other side.
    public BodySide other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
