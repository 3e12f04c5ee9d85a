package app.unhunch.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Worked regions of one body part and side that are drawn as one, so that they never overlap visibly.
///
/// @param host the part it lies on
/// @param hostSide the side of that part, if it has one
/// @param side the side of the muscle, null in the middle
/// @param hulls small shapes lying on the surface; they keep a visible thickness from any side
/// @param normal out of the body
record MusclePatch(
        BodyPart.Kind host, @Nullable BodySide hostSide, @Nullable BodySide side, List<Hull> hulls, Vec normal) {

    /// How far the glow reaches around the muscle (cm).
    private static final double GLOW = 3.4;

    /// The patches of several muscles, merged where they lie together.
    static List<MusclePatch> of(List<Highlight> highlights, Body body) {
        var patches = new ArrayList<MusclePatch>();
        var map = new MuscleMap(body);
        for (var highlight : highlights) {
            for (var patch : map.patches(highlight)) {
                var near = patches.stream().filter(patch::together).findFirst();
                if (near.isPresent()) {
                    near.get().hulls.addAll(patch.hulls);
                } else {
                    patches.add(patch);
                }
            }
        }
        return patches;
    }

    private boolean together(MusclePatch other) {
        return host == other.host
                && hostSide == other.hostSide
                && side == other.side
                && normal.unit().dot(other.normal.unit()) > .8;
    }

    boolean on(BodyPart part) {
        return part.kind == host && (hostSide == null || part.side == hostSide);
    }

    /// Draws it with that strength (0 to 1), weaker as it turns away from us.
    void draw(Sketch sketch, double strength) {
        var opacity = strength * Math.clamp(.75 + sketch.facing(normal.unit()) * 1.2, 0, 1);
        if (opacity < .03) {
            return;
        }
        sketch.project(hulls);
        var ink = sketch.palette.marks().glow();
        var rings = sketch.scale() > 1.4 ? 6 : 3;
        for (var ring = rings; ring >= 1; ring--) {
            sketch.outlines.fill(
                    hulls,
                    Outlines.Pass.GROWN,
                    1,
                    GLOW * sketch.scale() * ring / rings,
                    ink.faded(opacity * .62 / rings * (1.15 - .5 * ring / rings)));
        }
        sketch.outlines.fill(hulls, Outlines.Pass.WHOLE, 1, 0, ink.faded(.9 * opacity));
    }
}
