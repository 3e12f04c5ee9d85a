package app.unhunch.figure;

/// A place on the body with its own directions, all square to each other.
///
/// @param origin where it is
/// @param forward unit direction of its front; of a hand, out of the palm
/// @param up unit direction along the bone; of a hand, along the fingers
/// @param right unit direction of the person's right; of a hand, towards the thumb
public record Frame(Vec origin, Vec forward, Vec up, Vec right) {

    /// The world itself.
    public static final Frame WORLD = new Frame(Vec.ZERO, Vec.FORWARD, Vec.UP, Vec.RIGHT);

    /// Bent forward.
    public Frame bent(double degrees) {
        var cos = Math.cos(Math.toRadians(degrees));
        var sin = Math.sin(Math.toRadians(degrees));
        return new Frame(origin, forward.times(cos).along(up, -sin), up.times(cos).along(forward, sin), right);
    }

    /// Leaned to the right.
    public Frame leaned(double degrees) {
        var cos = Math.cos(Math.toRadians(degrees));
        var sin = Math.sin(Math.toRadians(degrees));
        return new Frame(origin, forward, up.times(cos).along(right, sin), right.times(cos).along(up, -sin));
    }

    /// Turned to the right about its bone.
    public Frame twisted(double degrees) {
        var cos = Math.cos(Math.toRadians(degrees));
        var sin = Math.sin(Math.toRadians(degrees));
        return new Frame(origin, forward.times(cos).along(right, sin), up, right.times(cos).along(forward, -sin));
    }

    /// Bent, leaned and twisted by a spine channel of three angles.
    Frame jointed(double bend, double lean, double twist) {
        return bent(bend).leaned(lean).twisted(twist);
    }

    /// The same directions elsewhere.
    public Frame at(Vec point) {
        return new Frame(point, forward, up, right);
    }

    /// The point this far forward, up and right of the origin.
    public Vec point(double ahead, double above, double aside) {
        return origin.along(forward, ahead).along(up, above).along(right, aside);
    }

    /// The direction made of so much forward, up and right.
    public Vec direction(double ahead, double above, double aside) {
        return forward.times(ahead).along(up, above).along(right, aside);
    }

    /// The frame between this (share 0) and `other` (share 1).
    public Frame toward(Frame other, double share) {
        var nextUp = up.toward(other.up, share).unit();
        var nextRight = right.toward(other.right, share).squareTo(nextUp, right);
        return new Frame(origin.toward(other.origin, share), nextUp.cross(nextRight), nextUp, nextRight);
    }

    /// As [#toward(Frame, double)] for hands, of which the left is a mirror image.
    Frame handToward(Frame other, double share) {
        var nextUp = up.toward(other.up, share).unit();
        var nextForward = forward.toward(other.forward, share).squareTo(nextUp, forward);
        var nextRight = nextUp.cross(nextForward);
        var wanted = right.toward(other.right, share);
        return new Frame(
                origin.toward(other.origin, share),
                nextForward,
                nextUp,
                nextRight.dot(wanted) < 0 ? nextRight.times(-1) : nextRight);
    }
}
