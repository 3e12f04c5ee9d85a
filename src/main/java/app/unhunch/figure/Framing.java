package app.unhunch.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds the camera that shows a whole motion, or one pose of it, in a picture.
final class Framing {

    /// How much of a motion must fit.
    enum Fit {
        /// The whole cycle and all props.
        CYCLE,
        /// The whole cycle, as large as the picture lets it be; a mat or a bed may be cut.
        CLOSE,
        /// The same in a circle that fills the picture.
        ROUND,
        /// The thumb pose alone, tightly.
        THUMB
    }

    private static final int SAMPLES = 24;
    /// Room around the figure (cm), and around everything (share of the picture).
    private static final double ROOM = 7;
    private static final double HEAD_ROOM = 4;
    private static final double SHOWER_ROOM = 7;
    private static final double MARGIN = .07;
    private static final double TIGHT = .05;
    /// The top of a cropped figure stands so far below the picture's top (share).
    private static final double CROP_TOP = .13;
    private static final double CROP_TOP_TIGHT = .06;
    /// Share of a circle that is used, and steps to find the scale that fits.
    private static final double ROUND_SHARE = .95;
    private static final int ROUNDS = 6;
    private static final double MAT_LENGTH = 150;
    private static final double MAT_HALF = 31;

    /// What a thumbnail may cut off.
    private static final Set<Prop.Kind> LARGE = EnumSet.of(Prop.Kind.DESK, Prop.Kind.BED, Prop.Kind.WHEEL);

    private final Motion motion;
    private final Fit fit;

    Framing(Motion motion, Fit fit) {
        this.motion = motion;
        this.fit = fit;
    }

    /// The camera for a picture of that size (pixels), seen from `view`.
    Camera camera(View view, double width, double height) {
        var camera = Camera.from(view.yaw(), view.pitch());
        var bounds = new Bounds(camera);
        figure(bounds);
        if (!cropped()) {
            props(bounds);
        }
        motion.props().stream().filter(prop -> prop.kind() == Prop.Kind.SHOWER)
                .forEach(shower -> bounds.add(shower.at(), SHOWER_ROOM));
        var margin = fit == Fit.CYCLE ? MARGIN : fit == Fit.ROUND ? 0 : TIGHT;
        var scale = Math.min(
                width * (1 - 2 * margin) / (bounds.right - bounds.left),
                height * (1 - 2 * margin) / (bounds.top - bounds.bottom));
        if (fit == Fit.ROUND) {
            scale = round(bounds, scale, height);
        }
        var above = above(bounds, height / scale);
        return camera.framed(scale, width / 2, height / 2, (bounds.left + bounds.right) / 2, above);
    }

    /// The scale at which nothing is cut by a circle of that diameter (pixels).
    private double round(Bounds bounds, double scale, double diameter) {
        var fitting = scale;
        for (var i = 0; i < ROUNDS; i++) {
            var reach = bounds.reach((bounds.left + bounds.right) / 2, above(bounds, diameter / fitting));
            fitting = Math.min(scale, diameter / 2 * ROUND_SHARE / reach);
        }
        return fitting;
    }

    /// Where the mat begins and ends (cm forward): under every part that comes near the floor.
    Range mat() {
        var low = Double.MAX_VALUE;
        var high = -Double.MAX_VALUE;
        for (var i = 0; i < motion.play().size(); i++) {
            for (var point : nearFloor(Skeleton.of(motion.key(i)))) {
                if (point.y() < 26) {
                    low = Math.min(low, point.x());
                    high = Math.max(high, point.x());
                }
            }
        }
        var length = Math.max(MAT_LENGTH, high - low + 16);
        var middle = (low + high) / 2;
        return new Range(middle - length / 2, middle + length / 2);
    }

    /// From there to there (cm forward).
    record Range(double from, double to) {}

    /// What stands in the middle of a picture so high (cm).
    private double above(Bounds bounds, double height) {
        if (!cropped() || lying() || (fit == Fit.ROUND && crop() == View.Crop.HEAD)) {
            return (bounds.bottom + bounds.top) / 2;
        }
        var top = fit == Fit.THUMB ? CROP_TOP_TIGHT : CROP_TOP;
        return crop() == View.Crop.HEAD ? bounds.bottom + height * .5 : bounds.top - height * (.5 - top);
    }

    private boolean lying() {
        return motion.key(0).support() == Support.LIE;
    }

    private View.Crop crop() {
        return motion.view().crop();
    }

    private boolean cropped() {
        return crop() != View.Crop.WHOLE;
    }

    private void figure(Bounds bounds) {
        var count = fit == Fit.THUMB ? 1 : SAMPLES;
        for (var i = 0; i < count; i++) {
            var pose = fit == Fit.THUMB
                    ? motion.named(motion.thumb())
                    : motion.at(motion.moment(motion.seconds() * i / SAMPLES));
            for (var point : outermost(Skeleton.of(pose))) {
                bounds.add(point, crop() == View.Crop.HEAD ? HEAD_ROOM : ROOM);
            }
        }
    }

    private List<Vec> outermost(Skeleton skeleton) {
        var head = skeleton.trunk().head();
        if (crop() == View.Crop.HEAD) {
            return List.of(
                    head.point(6, 21, 0),
                    head.point(-11, 10, 0),
                    head.point(15, 5, 0),
                    skeleton.trunk().chest().point(0, -9, 0));
        }
        var points = new ArrayList<>(List.of(head.point(0, 19, 0), head.point(10, 5, 0), head.point(-9, 9, 0)));
        for (var side : BodySide.values()) {
            var arm = skeleton.arm(side);
            points.addAll(List.of(arm.shoulder(), arm.elbow(), arm.hand().point(0, 17, 0)));
        }
        if (fit == Fit.THUMB) {
            points.add(skeleton.trunk().thorax().point(-10, 0, 0));
            points.add(skeleton.trunk().chest().point(-10, 0, 0));
        }
        switch (crop()) {
            case UPPER -> points.add(skeleton.trunk().pelvis().point(0, 3, 0));
            case KNEES -> {
                var leg = skeleton.leg(BodySide.LEFT);
                points.add(leg.hip().toward(leg.knee(), .55));
            }
            default -> legs(points, skeleton);
        }
        return points;
    }

    private static void legs(List<Vec> points, Skeleton skeleton) {
        points.add(skeleton.trunk().pelvis().point(-8, 0, 0));
        for (var side : BodySide.values()) {
            var leg = skeleton.leg(side);
            points.addAll(List.of(leg.hip(), leg.knee(), leg.toes(), leg.ankle()));
        }
    }

    private void props(Bounds bounds) {
        for (var prop : motion.props()) {
            if (prop.kind() == Prop.Kind.WALL_BEHIND || prop.kind() == Prop.Kind.WALL_AHEAD) {
                bounds.addHigh(new Vec(Furniture.backWall(), 0, 0), 0);
                bounds.addHigh(new Vec(Furniture.backWall(), 186, 0), 0);
            } else if (fit == Fit.CYCLE || !LARGE.contains(prop.kind())
                    || (fit != Fit.THUMB && prop.kind() != Prop.Kind.BED)) {
                Furniture.extent(prop).forEach(corner -> bounds.add(corner, 0));
            }
        }
        if (motion.has(Prop.Kind.MAT) && fit == Fit.CYCLE) {
            var mat = mat();
            for (var x : new double[]{mat.from(), mat.to()}) {
                bounds.add(new Vec(x, 0, -MAT_HALF), 3);
                bounds.add(new Vec(x, 0, MAT_HALF), 3);
            }
        }
    }

    private static List<Vec> nearFloor(Skeleton skeleton) {
        var points = new ArrayList<Vec>();
        for (var side : BodySide.values()) {
            var leg = skeleton.leg(side);
            points.addAll(List.of(
                    skeleton.arm(side).hand().point(0, 14, 0),
                    leg.foot().origin().along(leg.foot().forward(), 16),
                    leg.knee()));
        }
        points.add(skeleton.trunk().pelvis().origin());
        points.add(skeleton.trunk().head().point(0, 14, 0));
        return points;
    }
}
