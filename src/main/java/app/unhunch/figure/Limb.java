package app.unhunch.figure;

/// A straight piece of a limb: samples a profile along a bone.
///
/// @param from the upper joint
/// @param direction unit direction to the lower joint
/// @param length of the bone (cm)
/// @param muscle unit direction of the muscle's side
record Limb(Vec from, Vec direction, double length, Vec muscle) {

    /// Balls at `count` places from share `start` to `end` of the bone.
    Blob[] balls(Profile profile, double start, double end, int count) {
        var blobs = new Blob[count];
        for (var i = 0; i < count; i++) {
            var share = start + (end - start) * i / (count - 1.0);
            var row = profile.at(share);
            blobs[i] = Blob.ball(at(share, row[2]), row[1]).ink(Math.clamp((share - .12) / .2, 0, 1));
        }
        return blobs;
    }

    /// The point at a share of the bone, so far to the muscle's side (cm).
    Vec at(double share, double aside) {
        return from.along(direction, length * share).along(muscle, aside);
    }

    /// A flat ring of cloth.
    Blob ring(Vec center, double radius) {
        return Blob.disc(center, muscle.times(radius), direction.cross(muscle).times(radius), 0);
    }
}
