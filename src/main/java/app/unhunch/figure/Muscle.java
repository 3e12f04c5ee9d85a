package app.unhunch.figure;

/// A region that can glow because it works or is stretched.
public enum Muscle {
    /// Along the whole spine.
    SPINE("spine"),
    /// Along the upper spine.
    THORACIC("thoracic"),
    /// Between the shoulder blades.
    RHOMBOIDS("rhomboids"),
    /// Across the shoulder blades.
    MID_TRAPS("midTraps"),
    /// From the shoulder blades down to the lower ribs.
    LOWER_TRAPS("lowerTraps"),
    /// From the neck to the shoulders.
    UPPER_TRAPS("upperTraps"),
    /// Sides of the back.
    LATS("lats"),
    /// Chest.
    PECS("pecs"),
    /// Side of the ribs, under the arm.
    SERRATUS("serratus"),
    /// Sides of the waist.
    OBLIQUES("obliques"),
    /// Back of the shoulder.
    POST_DELT("postDelt"),
    /// Front of the neck.
    NECK_FRONT("neckFront"),
    /// Back of the neck.
    NECK_BACK("neckBack"),
    /// Belly: where the breath goes.
    DIAPHRAGM("diaphragm"),
    /// Back of the thighs.
    HAMSTRINGS("hamstrings"),
    /// Front of the thighs.
    QUADS("quads");

    private final String key;

    Muscle(String key) {
        this.key = key;
    }

    /// The name in a motion file.
    public String key() {
        return key;
    }

    /// Whether it lies in the middle and belongs to no side.
    public boolean middle() {
        return this == SPINE || this == THORACIC || this == DIAPHRAGM;
    }
}
