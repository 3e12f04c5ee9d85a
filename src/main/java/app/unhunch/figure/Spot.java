package app.unhunch.figure;

/// What a hand can be planted on: a surface, a free point, or a part of the body.
public enum Spot {
    /// A point in space; the palm keeps the direction the arm gives it.
    POINT(false),
    /// The floor, palm down.
    FLOOR(false),
    /// A table top, palm down.
    DESK(false),
    /// A wall in front, palm forward.
    WALL(false),
    /// A wall behind, back of the hand to it.
    WALL_BEHIND(false),
    /// Front of a shoulder.
    SHOULDER(true),
    /// Top of a shoulder, between neck and shoulder tip, from the other side.
    TRAP(true),
    /// Elbow from below.
    ELBOW(true),
    /// Front of a knee.
    KNEE(true),
    /// Front of a thigh.
    THIGH(true),
    /// Side of a hip.
    HIP(true),
    /// Side of the head; from the other side over the top.
    HEAD(true),
    /// Back of the neck.
    NAPE(false),
    /// The chin from the front.
    CHIN(false),
    /// The breastbone.
    STERNUM(false),
    /// The belly.
    BELLY(false);

    private final boolean sided;

    Spot(boolean sided) {
        this.sided = sided;
    }

    /// Whether a side of the body belongs to it.
    public boolean sided() {
        return sided;
    }
}
