package app.unhunch.figure;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

/// Finds where one leg goes.
final class LegSolver {

    /// A kneeling shin falls off this much towards the toes (degrees).
    private static final double SHIN_SLOPE = 3.5;

    private final Pose pose;
    private final Frame heading;
    private final BodySide side;
    private final double sign;
    private final Vec hip;
    private final Frame pelvis;

    LegSolver(Pose pose, Trunk trunk, Frame heading, BodySide side) {
        this.pose = pose;
        this.heading = heading;
        this.side = side;
        this.sign = side.sign();
        this.pelvis = trunk.pelvis();
        this.hip = trunk.hip(side);
    }

    /// Kneeling: the knee stays where it is.
    Leg kneelingOn(Vec fixedKnee) {
        var thigh = fixedKnee.minus(hip).unit();
        var knee = hip.along(thigh, Proportions.THIGH);
        var turn = toRadians(foot(3));
        var back = heading.forward().times(-cos(turn)).along(heading.right(), sign * sin(turn));
        var shin = new Vec(back.x(), -sin(toRadians(SHIN_SLOPE)), back.z()).unit();
        var ankle = knee.along(shin, Proportions.SHIN);
        var down = ankle.minus(knee).unit();
        var sole = Vec.UP.squareTo(down, Vec.UP).times(-1);
        return new Leg(hip, knee, ankle, heading.forward().squareTo(thigh, Vec.FORWARD), foot(ankle, down, sole));
    }

    /// Hanging or lying: by its angles alone.
    Leg free() {
        var thigh = thigh();
        var front = front(thigh);
        var bend = toRadians(pose.get(Channel.LEG_L, side, 3));
        var knee = hip.along(thigh, Proportions.THIGH);
        var shin = thigh.times(cos(bend)).along(front, -sin(bend));
        var ankle = knee.along(shin, Proportions.SHIN);
        var ahead = front.times(cos(bend)).along(thigh, sin(bend));
        var pointed = toRadians(pose.get(Channel.ANKLE_L, side, 0));
        var toes = ahead.times(cos(pointed)).along(shin, sin(pointed));
        return new Leg(hip, knee, ankle, front, foot(ankle, toes, shin.times(-1).squareTo(toes, Vec.UP)));
    }

    /// Standing or sitting: the foot is on the floor, the knee follows towards the toes.
    Leg planted() {
        var out = toRadians(foot(3));
        var toes = heading.forward().times(cos(out)).along(heading.right(), sign * sin(out));
        var rise = toRadians(foot(4));
        var along = toes.times(cos(rise)).along(Vec.UP, -sin(rise));
        var up = Vec.UP.times(cos(rise)).along(toes, sin(rise));
        var base = Vec.ZERO.along(heading.forward(), foot(0)).along(heading.right(), foot(2) * sign).along(Vec.UP,
                foot(1));
        var target = base.along(toes, Proportions.BALL).along(along, -Proportions.BALL).along(up, Proportions.ANKLE);
        var hint = thigh().times(Proportions.THIGH).along(toes, 14);
        var bones = TwoBones.reach(hip, target, Proportions.THIGH, Proportions.SHIN, hint);
        return new Leg(hip, bones.joint(), bones.end(), kneecap(bones, toes), foot(bones.end(), along, up));
    }

    private Vec kneecap(TwoBones bones, Vec toes) {
        var thigh = bones.joint().minus(hip).unit();
        var shin = bones.end().minus(bones.joint()).unit();
        var bend = thigh.minus(shin);
        var front = bend.length() < .06 ? toes : bend.unit().toward(toes, Math.max(0, 1 - bend.length() * 3));
        return front.squareTo(thigh, toes);
    }

    private Vec thigh() {
        var flex = toRadians(pose.get(Channel.LEG_L, side, 0));
        var spread = toRadians(pose.get(Channel.LEG_L, side, 1));
        var forward = pelvis.up().times(-cos(flex)).along(pelvis.forward(), sin(flex));
        return forward.times(cos(spread)).along(pelvis.right(), sign * sin(spread));
    }

    private Vec front(Vec thigh) {
        var turnOut = pose.get(Channel.LEG_L, side, 2);
        return pelvis.forward().carried(pelvis.up().times(-1), thigh).turned(thigh, turnOut * sign);
    }

    private double foot(int index) {
        return pose.get(Channel.FOOT_L, side, index);
    }

    private static Frame foot(Vec ankle, Vec forward, Vec up) {
        return new Frame(ankle, forward, up, forward.cross(up));
    }
}
