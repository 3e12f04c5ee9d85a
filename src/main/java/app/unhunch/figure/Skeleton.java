package app.unhunch.figure;

import static app.unhunch.figure.Proportions.ANKLE;
import static app.unhunch.figure.Proportions.HIP;
import static app.unhunch.figure.Proportions.KNEELING;
import static app.unhunch.figure.Proportions.SHIN;
import static app.unhunch.figure.Proportions.SITTING;
import static app.unhunch.figure.Proportions.STANDING;
import static app.unhunch.figure.Proportions.THIGH;

/// A pose made whole: where every joint is.
record Skeleton(Pose pose, Trunk trunk, Sided<Leg> legs, Sided<Arm> arms) {

    /// Solves a pose: trunk, then legs (hands may rest on knees), then arms.
    static Skeleton of(Pose pose) {
        var heading = Frame.WORLD.twisted(pose.get(Channel.TILT, 2));
        var trunk = new TiltSolver(pose, heading, hips(pose)).solve();
        var legs = Sided.by(side -> leg(pose, new LegSolver(pose, trunk, heading, side), side));
        var places = new HandPlaces(pose, trunk, legs);
        return new Skeleton(pose, trunk, legs, Sided.by(side -> new ArmSolver(pose, trunk, side, places).solve()));
    }

    /// The middle of the hip joints.
    private static Vec hips(Pose pose) {
        var ahead = pose.get(Channel.ROOT, 0);
        var up = pose.get(Channel.ROOT, 1);
        var aside = pose.get(Channel.ROOT, 2);
        return switch (pose.support()) {
            case STAND -> new Vec(ahead, ANKLE + (THIGH + SHIN) * STANDING + up, aside);
            case SIT -> new Vec(ahead, pose.seat() + SITTING + up, aside);
            case LIE -> new Vec(ahead, up, aside);
            case KNEEL -> {
                var apart = pose.get(Channel.KNEEL, 1) - HIP;
                var thigh = Math.sqrt(THIGH * THIGH - apart * apart);
                var back = Math.toRadians(pose.get(Channel.KNEEL, 0));
                yield new Vec(ahead - Math.sin(back) * thigh, KNEELING + up + Math.cos(back) * thigh, aside);
            }
        };
    }

    private static Leg leg(Pose pose, LegSolver solver, BodySide side) {
        return switch (pose.support()) {
            case KNEEL -> solver.kneelingOn(
                    new Vec(pose.get(Channel.ROOT, 0), KNEELING, pose.get(Channel.KNEEL, 1) * side.sign()));
            case LIE -> pose.get(Channel.PLANT, 0) < .5 ? solver.free() : solver.planted();
            case STAND, SIT -> solver.planted();
        };
    }

    Arm arm(BodySide side) {
        return arms.of(side);
    }

    Leg leg(BodySide side) {
        return legs.of(side);
    }
}
