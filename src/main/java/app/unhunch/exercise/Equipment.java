package app.unhunch.exercise;

/// A thing to have at hand; the closed list that free text of the sources is mapped to.
public enum Equipment {
    CHAIR, DESK, WALL, DOORWAY, MAT, BED, PILLOW, TOWEL, CLOTH, BALL, ROLLER, WHEEL, BAND, ANCHOR, OIL, HELPER, STONES,
    COLD_PACK, ICE, HEAT_PAD, HOT_BOTTLE, BATH, SHOWER, EPSOM_SALT, DIFFUSER
}
