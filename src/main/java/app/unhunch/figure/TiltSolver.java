package app.unhunch.figure;

import org.jspecify.annotations.Nullable;

/// Tilts the pelvis so that planted arms are straight (press), or the head or a shoulder lies on the floor (rest), and
/// keeps a kneeling person's head and shoulders above the floor.
final class TiltSolver {

    /// Range of tilts looked through (degrees); each step halves it.
    private static final double LEAST = 30;
    private static final double MOST = 150;
    private static final int STEPS = 13;
    private static final int GUARD_STEPS = 11;
    private static final double GUARD_RANGE = 60;
    /// Arms count as straight at this share of their length.
    private static final double STRAIGHT = .982;

    private final Pose pose;
    private final Frame heading;
    private final Vec hips;

    TiltSolver(Pose pose, Frame heading, Vec hips) {
        this.pose = pose;
        this.heading = heading;
        this.hips = hips;
    }

    Trunk solve() {
        var tilt = tilt();
        var trunk = trunk(tilt);
        if (pose.support() != Support.KNEEL || !sunk(trunk)) {
            return trunk;
        }
        var low = tilt - GUARD_RANGE;
        var high = tilt;
        for (var i = 0; i < GUARD_STEPS; i++) {
            var middle = (low + high) / 2;
            if (sunk(trunk(middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return trunk(low);
    }

    private double tilt() {
        double[] weights = {
            pose.get(Channel.PRESS, 0), pose.get(Channel.REST, 0), pose.get(Channel.REST, 1), pose.get(Channel.REST, 2)
        };
        var sum = 0.0;
        var tilt = 0.0;
        for (var goal = 0; goal < weights.length; goal++) {
            if (weights[goal] > 0) {
                tilt += weights[goal] * search(goal);
                sum += weights[goal];
            }
        }
        var own = pose.get(Channel.TILT, 0);
        if (sum <= 0) {
            return own;
        }
        return sum < 1 ? tilt + (1 - sum) * own : tilt / sum;
    }

    private double search(int goal) {
        var low = LEAST;
        var high = MOST;
        for (var i = 0; i < STEPS; i++) {
            var middle = (low + high) / 2;
            if (above(trunk(middle), goal)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private Trunk trunk(double tilt) {
        return Trunk.on(heading.bent(tilt).twisted(pose.get(Channel.TILT, 1)).at(hips), pose);
    }

    private boolean above(Trunk trunk, int goal) {
        return switch (goal) {
            case 0 -> armsStretched(trunk);
            case 1 -> forehead(trunk) - 3.2 > 0 && temples(trunk) - .8 > 0;
            default -> shoulder(trunk, goal == 2 ? BodySide.LEFT : BodySide.RIGHT, .6).y() > 5.6;
        };
    }

    private boolean sunk(Trunk trunk) {
        return forehead(trunk) < 3.0
                || trunk.head().point(0, 14, 0).y() < 4.5
                || temples(trunk) < .6
                || shoulder(trunk, BodySide.LEFT, .6).y() < 5.2
                || shoulder(trunk, BodySide.RIGHT, .6).y() < 5.2;
    }

    private static double forehead(Trunk trunk) {
        return trunk.head().point(6.5, 13, 0).y();
    }

    private static double temples(Trunk trunk) {
        return Math.min(trunk.head().point(0, 9, 7.8).y(), trunk.head().point(0, 9, -7.8).y());
    }

    private Vec shoulder(Trunk trunk, BodySide side, double reach) {
        return Girdle.of(trunk, pose, side, 88, reach).shoulder();
    }

    private boolean armsStretched(Trunk trunk) {
        var distance = 0.0;
        var count = 0.0;
        for (var side : BodySide.values()) {
            var from = pose.hold(side);
            var to = pose.nextHold(side);
            var fromFloor = from != null && from.spot() == Spot.FLOOR;
            var toFloor = to != null && to.spot() == Spot.FLOOR;
            // both poses count by how near they are: a switch would make the body jump
            var weight = (fromFloor ? 1 - pose.blend() : 0) + (toFloor ? pose.blend() : 0);
            if (weight > 1e-6) {
                var wrist = wrist(fromFloor ? from : null, toFloor ? to : null, side);
                distance += weight * wrist.minus(shoulder(trunk, side, 1)).length();
                count += weight;
            }
        }
        return count > 0 && distance / count > (Proportions.UPPER_ARM + Proportions.FOREARM) * STRAIGHT;
    }

    private Vec wrist(@Nullable Hold from, @Nullable Hold to, BodySide side) {
        if (from == null || to == null) {
            var only = from == null ? to : from;
            return only == null ? Vec.ZERO : HandPlaces.fixedWrist(only, side);
        }
        return HandPlaces.fixedWrist(from, side).toward(HandPlaces.fixedWrist(to, side), pose.blend());
    }
}
