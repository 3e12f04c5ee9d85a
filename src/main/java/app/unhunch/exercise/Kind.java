package app.unhunch.exercise;

/// What sort of thing an exercise is.
public enum Kind {
    STRETCH, MOBILITY, STRENGTH, MASSAGE, THERMAL, BREATHING, POSTURE, BREAK, INFO
}
