package app.unhunch.figure;

/// What carries the body.
public enum Support {
    /// Feet planted.
    STAND,
    /// Pelvis on a seat, feet planted.
    SIT,
    /// Knees are the fixed points.
    KNEEL,
    /// Pelvis placed by root and tilt.
    LIE
}
