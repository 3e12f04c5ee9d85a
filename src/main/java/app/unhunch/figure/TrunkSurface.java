package app.unhunch.figure;

import static app.unhunch.figure.Proportions.CHEST;
import static app.unhunch.figure.Proportions.LUMBAR;
import static app.unhunch.figure.Proportions.THORAX;

/// The skin of the trunk as a smooth tube along the spine, from 0 (pelvis) to 4 (seventh neck vertebra).
final class TrunkSurface {

    /// Full ribs: share of the depth, and shift forward (cm).
    private static final double RIBS = .035;
    private static final double RIBS_FORWARD = .25;
    /// A full belly: share of the depth.
    private static final double BELLY = .26;

    private final Skeleton skeleton;
    private final Vec[] points;
    private final Frame[] frames;
    private final double breath;
    private final double belly;

    TrunkSurface(Skeleton skeleton) {
        this.skeleton = skeleton;
        var trunk = skeleton.trunk();
        points = new Vec[]{trunk.pelvis().origin(), trunk.sacrum(), trunk.waist(), trunk.middle(), trunk.nape()};
        frames = new Frame[]{
            trunk.pelvis(),
            trunk.pelvis().toward(trunk.lumbar(), .5).bent(-Proportions.REST_LUMBAR * .5),
            trunk.lumbar().toward(trunk.thorax(), .5),
            trunk.thorax().toward(trunk.chest(), .5),
            trunk.chest().toward(trunk.neck(), .3)
        };
        breath = skeleton.pose().get(Channel.BREATH, 0);
        belly = skeleton.pose().get(Channel.BELLY, 0);
    }

    /// The frame on the spine at a place.
    Frame spine(double place) {
        var i = Math.clamp((int) Math.floor(place), 0, 3);
        var t = place - i;
        var b = points[i];
        var c = points[i + 1];
        var a = i == 0 ? b.times(2).minus(c) : points[i - 1];
        var d = i == 3 ? c.times(2).minus(b) : points[Math.min(4, i + 2)];
        var point = b.times(2)
                .plus(c.minus(a).times(t))
                .plus(a.times(2).along(b, -5).along(c, 4).minus(d).times(t * t))
                .plus(b.times(3).minus(a).along(c, -3).plus(d).times(t * t * t))
                .times(.5);
        return frames[i].toward(frames[i + 1], t).at(point);
    }

    /// A point of the surface; angle 0 front, 90 right, 180 back; lifted off it (cm).
    Vec point(double place, double angle, double lift) {
        var row = Profiles.TRUNK.at(place);
        var turn = Math.toRadians(angle);
        var ribs = place > 2 ? 1 + breath * .03 : 1;
        return spine(place).point(
                row[3] + Math.cos(turn) * (row[2] * ribs + lift), 0, Math.sin(turn) * (row[1] + lift));
    }

    /// A point of the back: aside of the middle to the right, above the neck's base (negative below), cm.
    Vec back(double aside, double above) {
        var place = place(above);
        return point(place, 180 - angle(place, aside), .4);
    }

    /// A point of the front, as [#back(double, double)].
    Vec front(double aside, double above) {
        var place = place(above);
        return point(place, angle(place, aside), .4);
    }

    private static double angle(double place, double aside) {
        return Math.toDegrees(Math.asin(Math.clamp(aside / (Profiles.TRUNK.at(place)[1] + 1.5), -1, 1)));
    }

    /// The place so many centimetres above (negative: below) the neck's base.
    static double place(double above) {
        if (above > -CHEST) {
            return 4 + above / CHEST;
        }
        return above > -CHEST - THORAX ? 3 + (above + CHEST) / THORAX : 2 + (above + CHEST + THORAX) / LUMBAR;
    }

    /// Inner border of a shoulder blade: upper corner, middle, lower corner. It slides and turns with the arm.
    Vec[] blade(BodySide side) {
        var arm = skeleton.arm(side);
        var inner = Math.max(2.6, 7.2 + arm.girdle().forward() * .17);
        var raised = arm.girdle().raised() * .10;
        var turn = Math.toRadians(Math.max(0, arm.raise() - 30) * .30);
        var cx = inner + 4;
        var cy = -9 + raised;
        double[][] border = {{inner + .6, -4.6 + raised}, {inner - .4, -10 + raised}, {inner + .9, -17.2 + raised}};
        var blade = new Vec[border.length];
        for (var i = 0; i < blade.length; i++) {
            var dx = border[i][0] - cx;
            var dy = border[i][1] - cy;
            blade[i] = back(
                    side.sign() * (cx + dx * Math.cos(turn) - dy * Math.sin(turn)),
                    cy + dx * Math.sin(turn) + dy * Math.cos(turn));
        }
        return blade;
    }

    /// A cross-section as a disc, grown, its rim rounded (cm).
    Blob disc(double place, double grow, double round) {
        var row = Profiles.TRUNK.at(place);
        var frame = spine(place);
        var ribs = place > 2 && place < 3.8;
        var air = ribs ? 1 + breath * RIBS : 1;
        var paunch = belly * Math.exp(-Math.pow((place - 1.55) / .55, 2));
        var depth = (row[2] + grow - round) * (air + paunch * BELLY);
        return Blob.disc(
                frame.point(row[3] + (ribs ? breath * RIBS_FORWARD : 0) + paunch * BELLY * row[2], 0, 0),
                frame.forward().times(depth),
                frame.right().times((row[1] + grow - round) * (1 + (air - 1) * .5)),
                round);
    }
}
