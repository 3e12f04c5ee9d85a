package app.unhunch.exercise;

/// A part of the body that an exercise serves.
public enum BodyRegion {
    NECK, SHOULDERS, CHEST, UPPER_BACK, MID_BACK, WHOLE_BACK, SIDE_BODY, RIBS, WHOLE_BODY
}
