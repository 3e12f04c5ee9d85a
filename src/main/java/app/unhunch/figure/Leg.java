package app.unhunch.figure;

/// One leg, solved.
///
/// @param front unit direction in which the kneecap points
/// @param foot at the ankle: forward to the toes, up from the sole
record Leg(Vec hip, Vec knee, Vec ankle, Vec front, Frame foot) {

    /// The tip of the toes.
    Vec toes() {
        return foot.origin().along(foot.forward(), 17);
    }
}
