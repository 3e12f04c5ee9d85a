package app.unhunch.figure;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

/// Turns the place a hand is planted on into a frame of the wrist.
final class HandPlaces {

    /// Wrist above the floor, a table top, or before a wall (cm).
    private static final double ABOVE_FLOOR = 3.0;
    private static final double ABOVE_DESK = 2.2;

    private final Pose pose;
    private final Trunk trunk;
    private final Sided<Leg> legs;

    HandPlaces(Pose pose, Trunk trunk, Sided<Leg> legs) {
        this.pose = pose;
        this.trunk = trunk;
        this.legs = legs;
    }

    /// The frame of a hand of `side` on `hold`; `free` is the hand as the arm's angles leave it.
    Frame frame(Hold hold, BodySide side, Frame free) {
        return switch (hold.spot()) {
            case POINT -> free.at(hold.at());
            case FLOOR -> flat(hold, side, ABOVE_FLOOR);
            case DESK -> flat(hold, side, ABOVE_DESK);
            case WALL, WALL_BEHIND -> wall(hold, side);
            case SHOULDER, TRAP, ELBOW, KNEE, THIGH, HIP, HEAD, NAPE, CHIN, STERNUM, BELLY -> {
                var touch = touch(hold, side);
                var palm = touch.palm.squareTo(touch.fingers, touch.palm);
                var wrist = touch.point.along(touch.fingers, -Proportions.PALM * .6).along(palm, -1.6);
                yield new Frame(wrist, palm, touch.fingers, touch.fingers.cross(palm).times(side.sign()));
            }
        };
    }

    /// The frame of a hand on a place that does not move with the body; none for a body place.
    static Vec fixedWrist(Hold hold, BodySide side) {
        return switch (hold.spot()) {
            case FLOOR -> flat(hold, side, ABOVE_FLOOR).origin();
            case DESK -> flat(hold, side, ABOVE_DESK).origin();
            case WALL, WALL_BEHIND -> wall(hold, side).origin();
            default -> hold.at();
        };
    }

    private static Frame flat(Hold hold, BodySide side, double above) {
        var turn = toRadians(hold.turn());
        var fingers = new Vec(cos(turn), 0, sin(turn));
        var thumb = new Vec(sin(turn), 0, -cos(turn)).times(side.sign());
        var wrist = hold.at().along(fingers, -Proportions.PALM * .5).along(Vec.UP, above);
        return new Frame(wrist, Vec.UP.times(-1), fingers, thumb);
    }

    private static Frame wall(Hold hold, BodySide side) {
        var ahead = hold.spot() == Spot.WALL;
        var turn = toRadians(hold.turn());
        var fingers = new Vec(0, cos(turn), sin(turn));
        var thumb = Vec.RIGHT.times(ahead ? -side.sign() : side.sign()).squareTo(fingers, Vec.RIGHT);
        var wrist = hold.at().along(fingers, -Proportions.PALM * .5)
                .plus(new Vec(ahead ? -ABOVE_FLOOR : ABOVE_FLOOR, 0, 0));
        return new Frame(wrist, ahead ? Vec.FORWARD : Vec.FORWARD.times(-1), fingers, thumb);
    }

    /// Where the middle of a hand touches the body, out of the palm, along the fingers.
    private record Touch(Vec point, Vec palm, Vec fingers) {}

    private Touch touch(Hold hold, BodySide hand) {
        var at = hold.at();
        var of = hold.of();
        var sign = of.sign();
        var head = trunk.head();
        return switch (hold.spot()) {
            case SHOULDER -> shoulder(at, of);
            case TRAP -> trap(at, of);
            case ELBOW -> elbow(at, of);
            case KNEE -> onThigh(at, of, Proportions.THIGH - 7, 7.5);
            case THIGH -> onThigh(at, of, Proportions.THIGH * .62, 9.5);
            case HIP -> new Touch(
                    trunk.pelvis().point(3 + at.x(), 11 + at.y(), sign * 16 + at.z()),
                    trunk.pelvis().right().times(-sign),
                    trunk.pelvis().direction(.9, -.5, 0).unit());
            case HEAD -> hand == of ? besideHead(at, sign) : overHead(at, sign);
            case NAPE -> new Touch(
                    head.point(-9.5 + at.x(), 6 + at.y(), sign * 3 + at.z()),
                    head.forward(),
                    head.direction(0, .4, -sign).unit());
            case CHIN -> new Touch(
                    head.point(12 + at.x(), -1 + at.y(), sign * 1.5 + at.z()),
                    head.forward().times(-1),
                    head.direction(0, .8, -hand.sign() * .2).unit());
            case STERNUM -> new Touch(
                    trunk.chest().point(13.5 + at.x(), 2 + at.y(), at.z()),
                    trunk.chest().forward().times(-1),
                    trunk.chest().direction(0, .35, -hand.sign()).unit());
            case BELLY -> new Touch(
                    trunk.lumbar().point(12.5 + at.x() + pose.get(Channel.BELLY, 0) * 3, 4 + at.y(), at.z()),
                    trunk.lumbar().forward().times(-1),
                    trunk.lumbar().direction(0, .2, -hand.sign()).unit());
            default -> throw new IllegalArgumentException(hold.spot() + " does not move with the body");
        };
    }

    private Touch shoulder(Vec at, BodySide of) {
        var frame = trunk.armFrame();
        var joint = Girdle.of(trunk, pose, of, 0, 0).shoulder();
        return new Touch(
                joint.along(frame.forward(), 6.5 + at.x()).along(frame.up(), 1 + at.y())
                        .along(frame.right(), -of.sign() * 2 + at.z()),
                frame.forward().times(-1),
                frame.direction(0, .75, of.sign() * .66).unit());
    }

    private Touch trap(Vec at, BodySide of) {
        var frame = trunk.armFrame();
        var joint = Girdle.of(trunk, pose, of, 0, 0).shoulder();
        var neck = trunk.neck().point(0, 1, of.sign() * 5);
        return new Touch(
                joint.toward(neck, .4)
                        .along(frame.forward(), 1.5 + at.x())
                        .along(frame.up(), 4.6 + at.y())
                        .along(frame.right(), at.z()),
                frame.direction(-.25, -.96, 0).unit(),
                frame.direction(-.66, -.05, of.sign() * .7).unit());
    }

    private Touch elbow(Vec at, BodySide of) {
        var frame = trunk.armFrame();
        var joint = Girdle.of(trunk, pose, of, 0, 0).shoulder();
        var elbow = joint.along(frame.up(), -Proportions.UPPER_ARM * .62).along(frame.forward(),
                Proportions.UPPER_ARM * .72);
        return new Touch(
                elbow.along(frame.up(), -4 + at.y()).along(frame.forward(), at.x()).along(frame.right(), at.z()),
                frame.up(),
                frame.direction(.3, 0, of.sign() * .9).unit());
    }

    private Touch onThigh(Vec at, BodySide of, double down, double above) {
        var leg = legs.of(of);
        var thigh = leg.knee().minus(leg.hip()).unit();
        var point = leg.hip().along(thigh, down + at.x()).along(leg.front(), above + at.y());
        return new Touch(point.along(trunk.pelvis().right(), at.z()), leg.front().times(-1), thigh);
    }

    private Touch besideHead(Vec at, double sign) {
        var head = trunk.head();
        return new Touch(
                head.point(-3 + at.x(), 9 + at.y(), sign * 8.5 + at.z()),
                head.right().times(-sign),
                head.direction(-.6, .8, 0).unit());
    }

    private Touch overHead(Vec at, double sign) {
        var head = trunk.head();
        return new Touch(
                head.point(at.x(), 15.0 + at.y(), sign * 5.6 + at.z()),
                head.direction(0, -.62, -sign * .78),
                head.direction(0, -.62, sign * .78));
    }
}
