package app.unhunch.exercise;

/// The posture or place an exercise is done in.
public enum Position {
    SEATED, STANDING, WALL, FLOOR, LYING, MIXED, ANY
}
