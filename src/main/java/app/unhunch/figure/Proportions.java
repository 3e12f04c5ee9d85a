package app.unhunch.figure;

/// How long the bones of a figure 174 cm tall are (cm), and the curves it stands well with (degrees).
final class Proportions {

    /// Hip joint aside of the middle.
    static final double HIP = 8.8;
    /// Hip joints to sacrum.
    static final double SACRUM = 10;
    /// Sacrum to waist.
    static final double LUMBAR = 13;
    /// Waist to mid rib cage.
    static final double THORAX = 14.5;
    /// Mid rib cage to the seventh neck vertebra.
    static final double CHEST = 14.5;
    /// Seventh neck vertebra to atlas.
    static final double NECK = 9.6;
    /// Collar bone.
    static final double COLLAR = 13.6;
    static final double UPPER_ARM = 28.5;
    static final double FOREARM = 24.5;
    static final double PALM = 8.6;
    static final double FINGER = 8.2;
    static final double THIGH = 42.5;
    static final double SHIN = 41.5;
    /// Ankle above the sole.
    static final double ANKLE = 8.2;
    /// Ankle to the ball of the foot, on which the heel rises.
    static final double BALL = 13;
    /// Knee above the floor in kneeling.
    static final double KNEELING = 6.2;
    /// Hip joints above the seat.
    static final double SITTING = 9.5;
    /// How straight the legs are in standing: share of their full length.
    static final double STANDING = .9975;

    /// Bends of the resting spine; all channels zero must stand well.
    static final double REST_LUMBAR = -9;
    static final double REST_THORAX = 7;
    static final double REST_CHEST = 11;
    static final double REST_NECK = 9;
    static final double REST_HEAD = -18;

    private Proportions() {}
}
