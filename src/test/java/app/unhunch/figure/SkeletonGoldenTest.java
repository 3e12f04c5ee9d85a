package app.unhunch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Holds every joint, in centimetres, to where the first drawing of the figure had it.
class SkeletonGoldenTest {

    /// Moments of a cycle that were noted.
    private static final int MOMENTS = 12;
    /// Centimetres.
    private static final double TOLERANCE = .002;

    @Test
    void everyJointIsWhereItWas() {
        for (var line : GoldenMotions.lines("joints.txt")) {
            var words = line.split(" ", -1);
            var motion = GoldenMotions.read(words[0]);
            var moment = motion.moment(motion.seconds() * Integer.parseInt(words[1]) / MOMENTS);
            var joints = joints(Skeleton.of(motion.at(moment)));
            for (var i = 0; i < joints.size(); i++) {
                var where = String.format(Locale.ROOT, "%s at %s/%d, number %d", words[0], words[1], MOMENTS, i);
                assertEquals(Double.parseDouble(words[i + 2]), joints.get(i), TOLERANCE, where);
            }
        }
    }

    private static List<Double> joints(Skeleton skeleton) {
        var trunk = skeleton.trunk();
        var numbers = new ArrayList<Double>();
        for (var point : List.of(
                trunk.pelvis().origin(), trunk.waist(), trunk.middle(), trunk.nape(), trunk.head().origin(),
                trunk.head().point(9, 5, 0))) {
            add(numbers, point);
        }
        both(numbers, side -> skeleton.arm(side).shoulder());
        both(numbers, side -> skeleton.arm(side).elbow());
        both(numbers, side -> skeleton.arm(side).wrist());
        both(numbers, side -> skeleton.arm(side).hand().point(0, 15, 0));
        both(numbers, side -> skeleton.leg(side).knee());
        both(numbers, side -> skeleton.leg(side).ankle());
        both(numbers, side -> skeleton.leg(side).foot().point(12, 0, 0));
        numbers.add(skeleton.arm(BodySide.LEFT).girdle().raised());
        numbers.add(skeleton.arm(BodySide.RIGHT).girdle().forward());
        numbers.add(skeleton.arm(BodySide.LEFT).raise());
        numbers.add(skeleton.arm(BodySide.RIGHT).raise());
        return numbers;
    }

    private static void both(List<Double> numbers, Function<BodySide, Vec> joint) {
        add(numbers, joint.apply(BodySide.LEFT));
        add(numbers, joint.apply(BodySide.RIGHT));
    }

    private static void add(List<Double> numbers, Vec point) {
        numbers.add(point.x());
        numbers.add(point.y());
        numbers.add(point.z());
    }
}
