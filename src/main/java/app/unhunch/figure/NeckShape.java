package app.unhunch.figure;

import java.util.List;

/// Builds the neck, and what stands for the head in the drawing order (its picture is [HeadPainter]'s).
final class NeckShape {

    private NeckShape() {}

    static BodyPart neck(Trunk trunk, Collar collar) {
        var part = new BodyPart(BodyPart.Kind.NECK, null);
        var layer = part.layer(Role.SKIN, .9);
        var neck = trunk.neck();
        var base = Blob.ball(neck.point(1.1, 1.8, 0), 5.7);
        var middle = Blob.ball(neck.point(.95, 4.0, 0), 5.35);
        layer.hull(collar.neckBase(), base);
        layer.chain(
                3,
                base,
                middle,
                Blob.ball(neck.point(.9, 6.4, 0), 5.15),
                Blob.ball(neck.point(.9, 8.8, 0), 5.15),
                Blob.ball(trunk.head().point(.9, 2.8, 0), 5.3));
        part.probes.add(middle);
        return part;
    }

    static BodyPart head(Trunk trunk) {
        var head = trunk.head();
        var part = new BodyPart(BodyPart.Kind.HEAD, null);
        part.probes.addAll(List.of(
                Blob.ellipsoid(
                        head.point(1.4, 8.8, 0),
                        head.forward().times(9.3),
                        head.up().times(9.9),
                        head.right().times(7.8),
                        0),
                Blob.ball(head.point(4.5, 2, 0), 5)));
        return part;
    }
}
