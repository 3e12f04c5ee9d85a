package app.unhunch.figure;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

/// Finds where one arm goes: by its angles, and where its hand is planted to that place, the angles saying to which side
/// the elbow points.
final class ArmSolver {

    private final Pose pose;
    private final Trunk trunk;
    private final BodySide side;
    private final double sign;
    private final Frame frame;
    private final HandPlaces places;

    ArmSolver(Pose pose, Trunk trunk, BodySide side, HandPlaces places) {
        this.pose = pose;
        this.trunk = trunk;
        this.side = side;
        this.sign = side.sign();
        this.frame = trunk.armFrame();
        this.places = places;
    }

    Arm solve() {
        var free = free();
        var from = pose.hold(side);
        var to = pose.nextHold(side);
        if (from == null && to == null) {
            return free;
        }
        var start = from == null ? free.hand() : places.frame(from, side, free.hand());
        var end = to == null ? free.hand() : places.frame(to, side, free.hand());
        var unbound = (from == null ? 1 - pose.blend() : 0) + (to == null ? pose.blend() : 0);
        return planted(free, start.equals(end) ? start : start.handToward(end, pose.blend()), unbound);
    }

    private Arm free() {
        var raise = angle(0);
        var plane = toRadians(angle(1));
        var sideways = frame.forward().times(cos(plane)).along(frame.right(), sign * sin(plane));
        var down = frame.up().times(-1);
        var upper = down.times(cos(toRadians(raise))).along(sideways, sin(toRadians(raise)));
        var axis = down.cross(sideways).unit();
        var bend = frame.forward().turned(axis, raise).turned(upper, angle(2) * sign);
        var reach = sin(Math.min(Math.PI / 2, toRadians(raise))) * cos(plane);
        var girdle = Girdle.of(trunk, pose, side, raise, reach);
        var elbow = girdle.shoulder().along(upper, Proportions.UPPER_ARM);
        var flex = toRadians(angle(3));
        var forearm = upper.times(cos(flex)).along(bend, sin(flex));
        var thumb = bend.times(cos(flex)).along(upper, -sin(flex));
        var wrist = elbow.along(forearm, Proportions.FOREARM);
        return new Arm(girdle, raise, elbow, bend, hand(wrist, forearm, thumb), 0);
    }

    private Frame hand(Vec wrist, Vec forearm, Vec straightThumb) {
        var thumb = straightThumb.turned(forearm, -pose.get(Channel.PALM_L, side, 0) * sign);
        var palm = thumb.cross(forearm).times(sign);
        var curl = toRadians(pose.get(Channel.WRIST_L, side, 0));
        var fingers = forearm.times(cos(curl)).along(palm, sin(curl));
        palm = palm.times(cos(curl)).along(forearm, -sin(curl));
        var aside = toRadians(pose.get(Channel.WRIST_L, side, 1));
        return new Frame(
                wrist,
                palm,
                fingers.times(cos(aside)).along(thumb, sin(aside)),
                thumb.times(cos(aside)).along(fingers, -sin(aside)));
    }

    /// The hand at `place`; a hand on its way from or to no place keeps `unbound` (0 to 1) of the free arm's girdle, so
    /// that nothing jumps when it comes loose.
    private Arm planted(Arm free, Frame place, double unbound) {
        var out = elbowSide(free);
        var line = free.wrist().minus(free.shoulder()).unit();
        var first = reach(free.girdle(), place, out.carried(line, place.origin().minus(free.shoulder()).unit()));
        var upper = first.joint().minus(free.shoulder()).unit();
        var girdle = Girdle.of(trunk, pose, side, raise(upper), reachOf(upper)).toward(free.girdle(), unbound);
        var second = reach(girdle, place, out.carried(line, place.origin().minus(girdle.shoulder()).unit()));
        upper = second.joint().minus(girdle.shoulder()).unit();
        var hand = place.at(second.end());
        var missed = second.end().minus(place.origin()).length();
        return new Arm(girdle, raise(upper), second.joint(), bend(free, second, upper), hand, missed);
    }

    private static TwoBones reach(Girdle girdle, Frame place, Vec pole) {
        return TwoBones.reach(girdle.shoulder(), place.origin(), Proportions.UPPER_ARM, Proportions.FOREARM, pole);
    }

    /// Which way the elbow stands out of the line from shoulder to wrist.
    private static Vec elbowSide(Arm free) {
        var line = free.wrist().minus(free.shoulder()).unit();
        var upper = free.elbow().minus(free.shoulder());
        var out = upper.along(line, -upper.dot(line));
        return out.length() < 1 ? free.bend().times(-1) : out.unit();
    }

    private static Vec bend(Arm free, TwoBones bones, Vec upper) {
        var forearm = bones.end().minus(bones.joint()).unit();
        var bend = forearm.squareTo(upper, free.bend());
        var straight = forearm.dot(upper) > .98;
        return straight && bend.dot(free.bend()) < -.2 ? free.bend() : bend;
    }

    private double raise(Vec upper) {
        return Math.toDegrees(Math.acos(Math.clamp(-upper.dot(frame.up()), -1, 1)));
    }

    private double reachOf(Vec upper) {
        return upper.along(frame.up(), -upper.dot(frame.up())).dot(frame.forward());
    }

    private double angle(int index) {
        return pose.get(Channel.ARM_L, side, index);
    }
}
