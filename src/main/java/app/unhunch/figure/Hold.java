package app.unhunch.figure;

/// Where a hand is planted.
///
/// @param spot on what
/// @param of of which side of the body; for spots without a side, the side of the hand
/// @param at fixed spots: the place in the world; body spots: an offset along the part (all cm)
/// @param turn fingers turned on the surface (degrees)
public record Hold(Spot spot, BodySide of, Vec at, double turn) {

    Hold mirrored() {
        return new Hold(spot, of.other(), new Vec(at.x(), at.y(), -at.z()), -turn);
    }
}
