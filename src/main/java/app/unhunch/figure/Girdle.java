package app.unhunch.figure;

/// One side of the shoulder girdle.
///
/// @param raised collar bone raised (degrees)
/// @param forward collar bone brought forward (degrees)
/// @param shoulder the shoulder joint
record Girdle(double raised, double forward, Vec shoulder) {

    /// Degrees of collar bone for every degree of arm above [#FREE].
    private static final double RHYTHM = .20;
    /// The arm rises so far before the girdle follows (degrees).
    private static final double FREE = 35;
    /// Degrees forward when reaching straight ahead.
    private static final double REACH = 10;

    /// The girdle of an arm raised by `raise` degrees that reaches forward by `reach` (0 to 1).
    static Girdle of(Trunk trunk, Pose pose, BodySide side, double raise, double reach) {
        var raised = pose.get(Channel.SHOULDER_L, side, 0) + Math.max(0, raise - FREE) * RHYTHM;
        var forward = pose.get(Channel.SHOULDER_L, side, 1) + reach * REACH;
        var up = Math.toRadians(raised + 2);
        var ahead = Math.toRadians(forward - 4);
        var direction = trunk.armFrame()
                .direction(
                        Math.sin(ahead) * Math.cos(up),
                        Math.sin(up),
                        side.sign() * Math.cos(up) * Math.cos(ahead));
        var pivot = trunk.chest().point(.2, Proportions.CHEST - 8.8, 2.6 * side.sign());
        return new Girdle(raised, forward, pivot.along(direction, Proportions.COLLAR));
    }

    /// The girdle between this (share 0) and `other` (share 1).
    Girdle toward(Girdle other, double share) {
        return new Girdle(
                raised + (other.raised - raised) * share,
                forward + (other.forward - forward) * share,
                shoulder.toward(other.shoulder, share));
    }
}
