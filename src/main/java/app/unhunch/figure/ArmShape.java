package app.unhunch.figure;

import java.util.List;

/// Builds upper arm with sleeve, and forearm with hand, of one side.
final class ArmShape {

    /// The bare arm begins inside the sleeve at this share of the bone.
    private static final double BARE = .46;
    /// Inside the sleeve the arm is cut flat, so that the sleeve's opening shows a true ellipse.
    private static final double INSIDE = .72;
    private static final double SLEEVE = .51;

    private final BodySide side;
    private final Arm arm;
    private final Limb upper;
    private final double grip;
    private final int detail;

    ArmShape(Skeleton skeleton, BodySide side, int detail) {
        this.side = side;
        this.arm = skeleton.arm(side);
        this.detail = detail;
        grip = skeleton.pose().get(Channel.GRIP_L, side, 0);
        var direction = arm.elbow().minus(arm.shoulder()).unit();
        upper = new Limb(arm.shoulder(), direction, Proportions.UPPER_ARM, arm.bend());
    }

    BodyPart upperArm() {
        var part = new BodyPart(BodyPart.Kind.UPPER_ARM, side);
        var skin = part.layer(Role.SKIN, .84);
        var balls = upper.balls(Profiles.UPPER_ARM, BARE, 1, detail);
        for (var i = 0; i < detail; i++) {
            if (BARE + (1 - BARE) * i / (detail - 1.0) < INSIDE) {
                balls[i] = upper.ring(balls[i].center, balls[i].radius);
            }
        }
        skin.chain(detail, balls);
        part.jointLayer = skin;
        part.probes.addAll(List.of(upper.balls(Profiles.UPPER_ARM, .2, .8, 4)));
        sleeve(part);
        return part;
    }

    private void sleeve(BodyPart part) {
        var count = Math.max(4, detail / 2);
        var cloth = new Blob[count + 1];
        for (var i = 0; i <= count; i++) {
            var share = SLEEVE * i / count;
            var row = Profiles.SLEEVE.at(share);
            var center = upper.at(share, row[2]);
            cloth[i] = i < 2 ? Blob.ball(center, row[1]).soft() : upper.ring(center, row[1]);
            cloth[i].ink(Math.clamp((i / (double) count - .2) * 1.6, 0, 1));
        }
        part.layer(Role.SHIRT, .84).chain(count + 1, cloth);
        var hem = part.layer(Role.SHIRT, .9);
        hem.flat = true;
        hem.chain(2, upper.ring(upper.at(.47, .3), 5.54), upper.ring(upper.at(.513, .3), 5.56));
    }

    BodyPart forearm() {
        var part = new BodyPart(BodyPart.Kind.FOREARM, side);
        var direction = arm.wrist().minus(arm.elbow()).unit();
        var bone = new Limb(arm.elbow(), direction, Proportions.FOREARM, arm.bend().squareTo(direction, arm.bend()));
        var layer = part.layer(Role.SKIN, .84);
        var balls = bone.balls(Profiles.FOREARM, 0, 1, detail);
        layer.chain(detail, balls);
        part.jointLayer = layer;
        var hand = new HandShape(arm.hand(), grip, detail).addTo(layer, balls[detail - 1]);
        part.probes.addAll(List.of(
                balls[detail / 5], balls[detail * 2 / 5], balls[detail * 3 / 5], balls[detail * 4 / 5]));
        part.probes.addAll(hand);
        return part;
    }
}
