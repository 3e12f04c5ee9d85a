package app.unhunch.figure;

import java.util.List;

/// Builds hips and shirt.
final class TrunkShape {

    /// The shirt reaches from here to there on the spine.
    private static final double HEM = .40;
    private static final double SHOULDERS = 3.68;
    /// Cloth over skin (cm).
    private static final double CLOTH = .7;

    private final Skeleton skeleton;
    private final TrunkSurface surface;
    private final Collar collar;
    private final int detail;

    TrunkShape(Skeleton skeleton, TrunkSurface surface, Collar collar, int detail) {
        this.skeleton = skeleton;
        this.surface = surface;
        this.collar = collar;
        this.detail = detail;
    }

    BodyPart pelvis() {
        var part = new BodyPart(BodyPart.Kind.PELVIS, null);
        var layer = part.layer(Role.TROUSERS, .88);
        var seat = surface.disc(-.3, 0, 2);
        var hips = surface.disc(.1, 0, 1);
        var belt = surface.disc(.55, 0, 0);
        layer.chain(5, surface.disc(-.55, -3, 3), seat, hips, belt, surface.disc(.9, -.2, 0));
        for (var side : BodySide.values()) {
            layer.hull(buttock(skeleton, side), hips, seat);
        }
        part.probes.addAll(List.of(seat, belt));
        return part;
    }

    static Blob buttock(Skeleton skeleton, BodySide side) {
        var leg = skeleton.leg(side);
        var pelvis = skeleton.trunk().pelvis();
        var flexed = Math.max(0, leg.knee().minus(leg.hip()).unit().dot(pelvis.forward()));
        return Blob.ball(pelvis.point(-3.9 - flexed * 1.4, -.8 - flexed * 2.2, side.sign() * 6.5), 8.6);
    }

    BodyPart torso() {
        var part = new BodyPart(BodyPart.Kind.TORSO, null);
        var layer = part.layer(Role.SHIRT, .9);
        var count = detail + 4;
        var shirt = new Blob[count + 1];
        for (var i = 0; i < count; i++) {
            var place = HEM + (SHOULDERS - HEM) * i / (count - 1.0);
            shirt[i] = surface.disc(place, CLOTH + (place < .9 ? (.9 - place) * .9 : 0), 0);
        }
        shirt[count] = collar.shirtEnd();
        layer.chain(4, shirt);
        var upper = surface.disc(3.35, CLOTH, 0);
        var lower = surface.disc(3.05, CLOTH, 0);
        for (var side : BodySide.values()) {
            yoke(layer, side, upper, lower);
        }
        for (var place : new double[]{1.0, 1.9, 2.6, 3.2}) {
            part.probes.add(surface.disc(place, CLOTH, 0));
        }
        return part;
    }

    /// Neck, trapezius and shoulder cap of one side, and the cloth from ribs to arm.
    private void yoke(Layer layer, BodySide side, Blob upper, Blob lower) {
        var chest = skeleton.trunk().chest();
        var arm = skeleton.arm(side);
        var shoulder = arm.shoulder();
        var neck = chest.point(.3, Proportions.CHEST + .2, side.sign() * 3.6);
        var cap = Blob.ball(shoulder, 5.6);
        var slope = Blob.ball(neck.toward(shoulder, .58).along(chest.up(), -2.7), 5.5);
        layer.chain(
                5,
                Blob.ball(neck.along(chest.up(), -5.2), 5.0),
                Blob.ball(neck.toward(shoulder, .28).along(chest.up(), -3.9), 5.2),
                slope,
                Blob.ball(neck.toward(shoulder, .82).along(chest.up(), -.9), 5.6),
                cap);
        layer.hull(upper, slope, cap);
        layer.hull(lower, cap);
        var armpit = Blob.ball(shoulder.along(arm.elbow().minus(shoulder).unit(), 5.5), 4.9);
        layer.hull(Blob.ball(chest.point(1.4, -2, side.sign() * 9.3), 5.8), cap, armpit);
    }
}
