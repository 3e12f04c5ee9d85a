package app.unhunch.figure;

import static app.unhunch.figure.BodyPart.Kind.NECK;
import static app.unhunch.figure.BodyPart.Kind.THIGH;
import static app.unhunch.figure.BodyPart.Kind.TORSO;
import static app.unhunch.figure.BodyPart.Kind.UPPER_ARM;

import java.util.ArrayList;
import java.util.List;

/// Where on a body every muscle lies (centimetres from the middle and from the neck's base).
final class MuscleMap {

    private final Body body;
    private final Skeleton skeleton;
    private final TrunkSurface surface;
    private final Vec back;
    private final Vec front;
    private final Vec up;
    private final Vec right;

    MuscleMap(Body body) {
        this.body = body;
        skeleton = body.skeleton;
        surface = body.surface;
        var chest = skeleton.trunk().chest();
        front = chest.forward();
        back = front.times(-1);
        up = chest.up();
        right = chest.right();
    }

    List<MusclePatch> patches(Highlight highlight) {
        return switch (highlight.muscle()) {
            case SPINE -> List.of(spine(-41));
            case THORACIC -> List.of(spine(-26));
            case DIAPHRAGM -> List.of(diaphragm());
            default -> highlight.sides().stream().map(side -> patch(highlight.muscle(), side)).toList();
        };
    }

    private MusclePatch patch(Muscle muscle, BodySide side) {
        return switch (muscle) {
            case RHOMBOIDS -> onTorso(side, back, rhomboids(side));
            case MID_TRAPS -> onTorso(side, back, midTraps(side));
            case LOWER_TRAPS -> onTorso(side, back, lowerTraps(side));
            case UPPER_TRAPS -> onTorso(side, up.times(.8).along(back, .3).along(front, .45), upperTraps(side));
            case LATS -> onTorso(side, back.times(.7).along(right, side.sign() * .7), lats(side));
            case PECS -> onTorso(side, front, pecs(side));
            case SERRATUS -> onTorso(side, right.times(side.sign() * .85).along(front, .6), serratus(side));
            case OBLIQUES -> obliques(side);
            case POST_DELT -> backOfShoulder(side);
            case NECK_FRONT -> neck(side, .7, hull(1.25, neckPoints(side, Muscle.NECK_FRONT)));
            case NECK_BACK -> neck(side, -.7, hull(1.1, neckPoints(side, Muscle.NECK_BACK)));
            case HAMSTRINGS -> thigh(side, -1);
            case QUADS -> thigh(side, 1);
            case SPINE, THORACIC, DIAPHRAGM -> throw new IllegalArgumentException(muscle + " has no side");
        };
    }

    private static Hull hull(double radius, Vec... points) {
        var blobs = new Blob[points.length];
        for (var i = 0; i < points.length; i++) {
            blobs[i] = Blob.ball(points[i], radius);
        }
        return Hull.of(blobs);
    }

    private static MusclePatch onTorso(BodySide side, Vec normal, Hull... hulls) {
        return new MusclePatch(TORSO, null, side, new ArrayList<>(List.of(hulls)), normal);
    }

    private MusclePatch spine(double bottom) {
        var count = 12;
        var line = new Blob[count + 1];
        for (var i = 0; i <= count; i++) {
            var t = i / (double) count;
            var place = TrunkSurface.place(-2 + (bottom + 2) * t);
            var width = .9 + 1.5 * Math.sin(Math.PI * Math.min(1, t * .88 + .1));
            line[i] = Blob.disc(
                    surface.point(place, 180, -width * .75),
                    surface.spine(place).right().times(1.6 * width / 2.4),
                    Vec.ZERO,
                    width);
        }
        var normal = skeleton.trunk().thorax().forward().times(-1);
        return new MusclePatch(TORSO, null, null, new ArrayList<>(List.of(Hull.chain(line))), normal);
    }

    private MusclePatch diaphragm() {
        var belly = new Vec[]{
            surface.point(2.0, 0, -.6), surface.point(1.8, 42, -.8), surface.point(1.3, 40, -.8),
            surface.point(1.1, 0, -.6), surface.point(1.3, -40, -.8), surface.point(1.8, -42, -.8)
        };
        return new MusclePatch(
                TORSO, null, null, new ArrayList<>(List.of(hull(1.6, belly))), skeleton.trunk().lumbar().forward());
    }

    private Hull rhomboids(BodySide side) {
        var blade = surface.blade(side);
        var sign = side.sign();
        return hull(
                1.9,
                surface.back(sign * 2.6, -5.2),
                blade[0].toward(blade[1], .4).toward(surface.back(sign * 2.6, -7), .15),
                blade[1].toward(blade[2], .2),
                blade[2].toward(blade[1], .45),
                surface.back(sign * 2.6, -11.5));
    }

    private Hull midTraps(BodySide side) {
        var blade = surface.blade(side);
        var sign = side.sign();
        var tip = skeleton.arm(side).shoulder().along(back, 4.2).along(up, 1.6);
        return hull(
                2.0,
                surface.back(sign * 2.7, -4.2),
                surface.back(sign * 6, -5.6),
                tip.along(right, -sign * 1.2),
                blade[1].toward(blade[0], .15),
                surface.back(sign * 2.7, -10));
    }

    private Hull lowerTraps(BodySide side) {
        var sign = side.sign();
        return hull(
                .7,
                surface.back(sign * 1.3, -10),
                surface.blade(side)[1],
                surface.back(sign * 3.4, -18),
                surface.back(sign * 1.2, -27));
    }

    private Hull[] upperTraps(BodySide side) {
        var sign = side.sign();
        var neck = skeleton.trunk().neck();
        var shoulder = skeleton.arm(side).shoulder();
        var high = neck.point(-2.0, 6.2, sign * 3.2);
        var low = neck.point(-1.2, 2.2, sign * 5.0);
        var middle = skeleton.trunk().nape().along(right, sign * 9).along(up, -3.4)
                .toward(shoulder.along(up, 3.6).along(right, -sign * 6), .5);
        var tip = shoulder.along(up, 3.4).along(right, -sign * 1.5);
        var inner = surface.back(sign * 3, -2.6);
        var outer = surface.back(sign * 8, -4.6);
        return new Hull[]{
            hull(1.5, high, low),
            hull(1.5, low, middle, inner),
            hull(1.5, middle, tip, outer),
            hull(1.3, middle, inner, outer)
        };
    }

    private Hull[] lats(BodySide side) {
        var sign = side.sign();
        var lower = surface.blade(side)[2];
        var flank = surface.point(2.75, 180 - sign * 62, -.6);
        var shoulder = skeleton.arm(side).shoulder();
        return new Hull[]{
            hull(
                    1.2,
                    surface.back(sign * 4, -20),
                    lower,
                    flank,
                    surface.point(1.9, 180 - sign * 58, -.6),
                    surface.back(sign * 4.5, -34)),
            hull(1.3, lower, flank, shoulder.along(upperArm(side), 6.5).along(back, 2.2))
        };
    }

    private Hull[] pecs(BodySide side) {
        var sign = side.sign();
        var shoulder = skeleton.arm(side).shoulder();
        var arm = shoulder.along(upperArm(side), 5).along(front, 3.2);
        var outer = surface.front(sign * 12, -13).toward(arm, .2);
        return new Hull[]{
            hull(
                    1.9,
                    surface.front(sign * 3.1, -8.5),
                    surface.front(sign * 8, -7.6),
                    outer,
                    surface.front(sign * 7.5, -15.6),
                    surface.front(sign * 3.1, -13.8)),
            hull(1.7, surface.front(sign * 8, -7.4), shoulder.along(front, 3.6).along(up, .4), arm, outer)
        };
    }

    private Hull[] serratus(BodySide side) {
        var fingers = new Hull[3];
        for (var i = 0; i < fingers.length; i++) {
            fingers[i] = hull(
                    1.25,
                    surface.point(2.95 - i * .3, side.sign() * 58, -.7),
                    surface.point(3.06 - i * .3, side.sign() * 78, -.7));
        }
        return fingers;
    }

    private MusclePatch obliques(BodySide side) {
        var sign = side.sign();
        var thorax = skeleton.trunk().thorax();
        var hull = hull(
                2.0,
                surface.point(2.3, sign * 76, -1.4),
                surface.point(2.1, sign * 112, -1.4),
                surface.point(1.3, sign * 114, -1.4),
                surface.point(.95, sign * 92, -1.4),
                surface.point(.95, sign * 62, -1.4),
                surface.point(1.5, sign * 52, -1.4));
        return onTorso(side, thorax.right().times(sign * .8).along(thorax.forward(), .4), hull);
    }

    private MusclePatch backOfShoulder(BodySide side) {
        var shoulder = skeleton.arm(side).shoulder();
        var arm = upperArm(side);
        var out = back.squareTo(arm, back);
        var hull = hull(2.2, shoulder.along(arm, -1).along(out, 2.6), shoulder.along(arm, 7).along(out, 2.4));
        return new MusclePatch(UPPER_ARM, side, side, new ArrayList<>(List.of(hull)), out);
    }

    private MusclePatch neck(BodySide side, double forward, Hull hull) {
        var neck = skeleton.trunk().neck();
        var normal = neck.forward().times(forward).along(neck.right(), side.sign() * .8);
        return new MusclePatch(NECK, null, side, new ArrayList<>(List.of(hull)), normal);
    }

    private Vec[] neckPoints(BodySide side, Muscle muscle) {
        var neck = skeleton.trunk().neck();
        var sign = side.sign();
        return muscle == Muscle.NECK_FRONT
                ? new Vec[]{
                    neck.point(4.2, 2.8, sign * 1.7),
                    neck.point(3.4, 3.4, sign * 3.1),
                    neck.point(3.2, 8.2, sign * 3.2),
                    neck.point(4.2, 8.0, sign * 1.5)
                }
                : new Vec[]{
                    neck.point(-3.4, 2.8, sign * 1.2),
                    neck.point(-2.2, 3.2, sign * 3.4),
                    neck.point(-2.0, 8.6, sign * 3.4),
                    neck.point(-3.4, 9.0, sign * 1.2)
                };
    }

    private MusclePatch thigh(BodySide side, double forward) {
        var leg = skeleton.leg(side);
        var bone = leg.knee().minus(leg.hip()).unit();
        var hull = hull(
                2.4,
                leg.hip().along(bone, 10).along(leg.front(), forward * 6.5),
                leg.hip().along(bone, 32).along(leg.front(), forward * 4.6));
        return new MusclePatch(THIGH, side, side, new ArrayList<>(List.of(hull)), leg.front().times(forward));
    }

    private Vec upperArm(BodySide side) {
        var arm = body.skeleton.arm(side);
        return arm.elbow().minus(arm.shoulder()).unit();
    }
}
