package app.unhunch.figure;

/// The neck opening of the shirt.
///
/// @param facing the direction it opens to
/// @param edge the opening
/// @param shirtEnd the opening as the end of the shirt
/// @param neckBase where the neck comes out
record Collar(Vec facing, Blob edge, Blob shirtEnd, Blob neckBase) {

    static Collar of(Trunk trunk) {
        var frame = trunk.chest().toward(trunk.neck(), .6).bent(9);
        var center = trunk.nape().along(trunk.neck().up(), -.3).along(trunk.neck().forward(), 1.5);
        var edge = center.along(frame.up(), -.3).along(frame.forward(), .35);
        var deep = frame.forward().times(6.15);
        var wide = frame.right().times(7.1);
        return new Collar(
                frame.up(),
                Blob.disc(edge, deep, wide, 0),
                Blob.disc(edge, deep, wide, 0),
                Blob.disc(center, frame.forward().times(5.8), frame.right().times(6.2), 0));
    }
}
