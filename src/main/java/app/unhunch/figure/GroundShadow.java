package app.unhunch.figure;

import java.util.ArrayList;
import java.util.List;

/// The soft shadow under the body, and darker ones under what touches the floor.
final class GroundShadow {

    private static final double LEAST_HEIGHT = 1.5;

    private final Sketch sketch;
    private final Skeleton skeleton;
    private final double floor;

    /// Casts on a plane so high (cm).
    GroundShadow(Sketch sketch, Skeleton skeleton, double floor) {
        this.sketch = sketch;
        this.skeleton = skeleton;
        this.floor = floor;
    }

    void draw() {
        var marks = sketch.palette.marks();
        body(marks.groundStrength());
        for (var side : BodySide.values()) {
            var leg = skeleton.leg(side);
            contact(leg.ankle().along(leg.foot().forward(), 5), 11);
            contact(leg.knee(), 9);
            contact(skeleton.arm(side).hand().point(0, 7, 0), 8);
        }
    }

    private void body(double strength) {
        var trunk = skeleton.trunk();
        var center = trunk.pelvis().origin().toward(trunk.middle(), .5);
        var left = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        var back = Double.MAX_VALUE;
        var ahead = -Double.MAX_VALUE;
        for (var point : points()) {
            // what is high up throws a smaller, vaguer shadow
            var near = Math.max(.25, 1 - Math.clamp((point.y() - floor - 30) / 60, 0, 1));
            var x = center.x() + (point.x() - center.x()) * near;
            var z = center.z() + (point.z() - center.z()) * near;
            back = Math.min(back, x - 10);
            ahead = Math.max(ahead, x + 10);
            left = Math.min(left, z - 10);
            right = Math.max(right, z + 10);
        }
        soft(
                new Vec((back + ahead) / 2, floor, (left + right) / 2),
                (ahead - back) / 2 * 1.08,
                (right - left) / 2 * 1.05,
                strength);
    }

    private List<Vec> points() {
        var trunk = skeleton.trunk();
        var points = new ArrayList<>(List.of(trunk.pelvis().origin(), trunk.nape(), trunk.head().point(0, 9, 0)));
        for (var side : BodySide.values()) {
            var leg = skeleton.leg(side);
            points.addAll(List.of(
                    skeleton.arm(side).shoulder(),
                    leg.knee(),
                    leg.ankle(),
                    skeleton.arm(side).hand().point(0, 8, 0),
                    leg.foot().origin().along(leg.foot().forward(), 12)));
        }
        return points;
    }

    private void contact(Vec point, double radius) {
        var near = 1 - Math.max(0, point.y() - floor - 6) / 14;
        if (near > 0 && point.y() > floor - 12) {
            var strength = sketch.palette.marks().contactStrength() * Math.min(1, near);
            soft(new Vec(point.x(), floor, point.z()), radius, radius * .9, strength);
        }
    }

    private void soft(Vec center, double deep, double wide, double strength) {
        var camera = sketch.camera;
        var across = Math.hypot(deep * camera.right().x(), wide * camera.right().z()) * camera.scale();
        var high = Math.hypot(deep * camera.up().x(), wide * camera.up().z()) * camera.scale();
        sketch.pen.glow(
                sketch.palette.marks().ground().faded(strength),
                camera.x(center),
                camera.y(center),
                across,
                Math.max(LEAST_HEIGHT, high));
    }
}
