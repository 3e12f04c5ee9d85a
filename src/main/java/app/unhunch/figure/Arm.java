package app.unhunch.figure;

/// One arm, solved.
///
/// @param raise upper arm from hanging (degrees)
/// @param bend unit direction to which the elbow bends the forearm
/// @param hand at the wrist: forward out of the palm, up along the fingers, right to the thumb
/// @param missed how far the planted hand is from its place (cm)
record Arm(Girdle girdle, double raise, Vec elbow, Vec bend, Frame hand, double missed) {

    Vec shoulder() {
        return girdle.shoulder();
    }

    Vec wrist() {
        return hand.origin();
    }

    /// The middle of the hand's length.
    Vec palm() {
        return hand.point(0, 9, 0);
    }
}
