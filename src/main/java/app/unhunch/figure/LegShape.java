package app.unhunch.figure;

import java.util.Arrays;
import java.util.List;

/// Builds thigh, shin and foot of one side.
final class LegShape {

    private final Skeleton skeleton;
    private final BodySide side;
    private final Leg leg;
    private final int detail;

    LegShape(Skeleton skeleton, BodySide side, int detail) {
        this.skeleton = skeleton;
        this.side = side;
        this.leg = skeleton.leg(side);
        this.detail = detail;
    }

    BodyPart thigh() {
        var part = new BodyPart(BodyPart.Kind.THIGH, side);
        var bone = new Limb(leg.hip(), leg.knee().minus(leg.hip()).unit(), Proportions.THIGH, leg.front());
        var layer = part.layer(Role.TROUSERS, .84);
        var balls = bone.balls(Profiles.THIGH, 0, 1, detail);
        balls[0].soft();
        balls[1].soft();
        layer.chain(detail, balls);
        part.jointLayer = layer;
        var under = Blob.ball(bone.at(.34, -.75), 7.75).ink(.7);
        layer.hull(TrunkShape.buttock(skeleton, side).soft(), under, balls[2]);
        layer.fine(under, Blob.ball(bone.at(.66, .2), 6.95));
        part.probes.addAll(
                List.of(balls[detail * 2 / 5], balls[detail * 3 / 5], balls[detail * 4 / 5], balls[detail - 1]));
        return part;
    }

    BodyPart shin() {
        var part = new BodyPart(BodyPart.Kind.SHIN, side);
        var direction = leg.ankle().minus(leg.knee()).unit();
        // turned along with the knee: what is square to both shin and thigh's front changes sign at a right angle
        var thigh = leg.knee().minus(leg.hip()).unit();
        var calf = leg.front().carried(thigh, direction);
        var bone = new Limb(leg.knee(), direction, Proportions.SHIN, calf);
        var ankle = Blob.ball(leg.foot().origin().along(leg.foot().up(), .2), 3.6);
        foot(part.layer(Role.SOCKS, .93), bone, ankle);
        var layer = part.layer(Role.TROUSERS, .84);
        var balls = bone.balls(Profiles.SHIN, 0, .93, detail);
        var cloth = Arrays.copyOf(balls, detail + 1);
        for (var i = detail - 3; i < detail; i++) {
            cloth[i] = bone.ring(balls[i].center, balls[i].radius);
        }
        cloth[detail] = bone.ring(bone.at(.965, -.1), 4.45);
        layer.chain(detail + 1, cloth);
        part.jointLayer = layer;
        part.probes.addAll(
                List.of(balls[detail / 4], balls[detail / 2], balls[detail * 3 / 4], balls[detail - 1], ankle));
        return part;
    }

    private void foot(Layer layer, Limb shin, Blob ankle) {
        var foot = leg.foot();
        var inner = foot.forward().cross(foot.up()).times(side.sign());
        var sole = -Proportions.ANKLE;
        var heel = Blob.ball(foot.point(-3.6, sole + 3.5, 0), 3.5);
        var instep = Blob.ball(foot.point(4.2, -2.9, 0), 3.1);
        var lower = Blob.ball(foot.point(7.6, -4.6, 0), 2.7);
        var ball = Blob.disc(
                foot.point(10.6, sole + 2.4, 0).along(inner, -.4), foot.forward().times(2.2), inner.times(2.3), 2.35);
        var toe = Blob.disc(
                foot.point(14.6, sole + 1.9, 0).along(inner, -.7), foot.forward().times(.6), inner.times(1.5), 1.85);
        var heelPad = Blob.disc(foot.point(-2.6, sole + 2.2, 0), foot.forward().times(1.2), inner.times(1.0), 2.2);
        layer.hull(ankle, instep, heel);
        layer.fine(heel, instep, lower);
        layer.hull(heel, heelPad, lower, ball);
        layer.hull(lower, ball, toe);
        layer.hull(shin.ring(shin.at(.945, -.1), 3.5), ankle);
    }
}
