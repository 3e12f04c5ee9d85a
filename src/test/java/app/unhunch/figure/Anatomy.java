package app.unhunch.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says what is wrong with a pose or a motion as a body: hands that miss their place, parts below the floor or through
/// a wall, joints beyond human range, jumps.
public final class Anatomy {

    /// A planted hand may be so far from its place (cm).
    private static final double REACH = 1.5;
    /// Most a spine joint bends and turns (degrees); lumbar, thorax, chest, neck, head in this order.
    private static final Channel[] SPINE = {Channel.LUMBAR, Channel.THORAX, Channel.CHEST, Channel.NECK, Channel.HEAD};
    private static final double[] BEND = {40, 36, 36, 42, 42};
    private static final double[] LEAN = {24, 20, 20, 24, 24};
    private static final double[] TURN = {14, 36, 36, 40, 46};
    /// A joint's speed may change so much (cm) in [#TICK] seconds beyond its easing.
    private static final double JERK = .5;
    private static final double TICK = 1 / 120.0;
    /// A part that rests may be drawn this far through another (share of its opacity).
    private static final double GHOST = .12;

    private Anatomy() {}

    /// Everything wrong with a motion: its poses, what lies between them, and how it moves.
    public static List<String> faults(Motion motion) {
        var faults = new ArrayList<String>();
        motion.poses().forEach((name, pose) -> {
            for (var fault : faults(motion, Skeleton.of(pose))) {
                faults.add(motion.id() + "/" + name + ": " + fault);
            }
            for (var fault : ranges(pose)) {
                faults.add(motion.id() + "/" + name + ": " + fault);
            }
        });
        faults.addAll(jumps(motion));
        faults.addAll(ghosts(motion));
        return faults;
    }

    /// Limbs that rest half behind and half before another part in a pose in which the motion comes to rest.
    private static List<String> ghosts(Motion motion) {
        var faults = new ArrayList<String>();
        if (motion.flow() == Motion.Flow.CIRCLING) {
            return faults;
        }
        var camera = Camera.from(motion.view().yaw(), motion.view().pitch());
        for (var name : motion.play().stream().map(Beat::pose).distinct().toList()) {
            var body = new Body(Skeleton.of(motion.named(name)), 10);
            body.project(camera);
            var order = new DrawOrder(body, camera);
            for (var part : body.parts) {
                for (var other : body.parts) {
                    var opacity = order.again(part, other);
                    // a neck half over its own collar is not seen as a ghost
                    if (part != body.neck && part.turn < other.turn && opacity > GHOST && opacity < 1 - GHOST) {
                        faults.add(String.format(Locale.ROOT, "%s/%s: %s %s is drawn to %.0f %% before %s %s",
                                motion.id(), name, part.side, part.kind, 100 * opacity, other.side, other.kind));
                    }
                }
            }
        }
        return faults;
    }

    static List<String> faults(Motion motion, Skeleton skeleton) {
        var faults = new ArrayList<String>();
        for (var side : BodySide.values()) {
            var arm = skeleton.arm(side);
            var leg = skeleton.leg(side);
            if (arm.missed() > REACH) {
                faults.add(String.format(Locale.ROOT, "%s hand misses its place by %.1f cm", side, arm.missed()));
            }
            above(faults, side + " elbow", arm.elbow(), 3);
            above(faults, side + " fingers", arm.hand().point(0, 8, 0), .5);
            above(faults, side + " knee", leg.knee(), 4);
            above(faults, side + " toes", leg.foot().point(12, 0, 0), -1);
            walls(faults, motion, side + " elbow", arm.elbow(), 3);
            walls(faults, motion, side + " hand", arm.palm(), 1);
            walls(faults, motion, side + " shoulder", arm.shoulder(), 4);
        }
        above(faults, "head", skeleton.trunk().head().point(0, 9, 0), 7);
        walls(faults, motion, "head", skeleton.trunk().head().point(-8, 9, 0), 0);
        walls(faults, motion, "brow", skeleton.trunk().head().point(8, 9, 0), 0);
        return faults;
    }

    private static void above(List<String> faults, String what, Vec point, double floor) {
        if (point.y() < floor) {
            faults.add(String.format(Locale.ROOT, "%s is %.1f cm too low", what, floor - point.y()));
        }
    }

    /// Walls before and behind the person must not be walked through.
    private static void walls(List<String> faults, Motion motion, String what, Vec point, double thick) {
        for (var prop : motion.props()) {
            var through = switch (prop.kind()) {
                case FRONT_WALL, WALL_AHEAD -> point.x() + thick - prop.at().x();
                case WALL -> prop.at().x() - point.x() + thick;
                default -> 0;
            };
            if (through > .5) {
                faults.add(String.format(Locale.ROOT, "%s is %.1f cm in the wall", what, through));
            }
        }
    }

    private static List<String> ranges(Pose pose) {
        var faults = new ArrayList<String>();
        for (var i = 0; i < SPINE.length; i++) {
            range(faults, pose, SPINE[i], 0, BEND[i]);
            range(faults, pose, SPINE[i], 1, LEAN[i]);
            range(faults, pose, SPINE[i], 2, TURN[i]);
        }
        for (var side : BodySide.values()) {
            limits(faults, pose, Channel.ARM_L.on(side), 0, -60, 182);
            limits(faults, pose, Channel.ARM_L.on(side), 3, 0, 152);
            limits(faults, pose, Channel.SHOULDER_L.on(side), 0, -12, 34);
            limits(faults, pose, Channel.SHOULDER_L.on(side), 1, -30, 32);
            limits(faults, pose, Channel.LEG_L.on(side), 3, 0, 152);
        }
        return faults;
    }

    private static void range(List<String> faults, Pose pose, Channel channel, int index, double most) {
        limits(faults, pose, channel, index, -most, most);
    }

    private static void limits(List<String> faults, Pose pose, Channel channel, int index, double least, double most) {
        var value = pose.get(channel, index);
        if (value < least || value > most) {
            faults.add(String.format(
                    Locale.ROOT, "%s number %d is %.0f, people reach %.0f to %.0f", channel.key(), index + 1, value,
                    least, most));
        }
    }

    /// Joints whose speed changes abruptly.
    private static List<String> jumps(Motion motion) {
        var faults = new ArrayList<String>();
        var count = (int) Math.ceil(motion.seconds() / TICK);
        List<Vec> before = List.of();
        List<Vec> last = List.of();
        var worst = new double[13];
        var when = new double[13];
        for (var i = 0; i <= count; i++) {
            var joints = joints(Skeleton.of(motion.at(motion.moment(i * TICK))));
            for (var j = 0; j < joints.size() && !before.isEmpty(); j++) {
                var change = joints.get(j).along(last.get(j), -2).plus(before.get(j)).length();
                if (change > worst[j]) {
                    worst[j] = change;
                    when[j] = i * TICK;
                }
            }
            before = last;
            last = joints;
        }
        for (var j = 0; j < worst.length; j++) {
            if (worst[j] > JERK) {
                faults.add(String.format(
                        Locale.ROOT, "%s: joint %d jumps %.2f cm at %.2f s", motion.id(), j, worst[j], when[j]));
            }
        }
        return faults;
    }

    private static List<Vec> joints(Skeleton skeleton) {
        var trunk = skeleton.trunk();
        var joints = new ArrayList<>(List.of(trunk.head().origin(), trunk.nape(), trunk.pelvis().origin()));
        for (var side : BodySide.values()) {
            var arm = skeleton.arm(side);
            joints.addAll(List.of(
                    arm.shoulder(), arm.elbow(), arm.wrist(), arm.hand().point(0, 15, 0), skeleton.leg(side).knee()));
        }
        return joints;
    }
}
