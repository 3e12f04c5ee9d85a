package app.unhunch.exercise;

/// How much practice an exercise asks for.
public enum Level {
    BEGINNER, INTERMEDIATE, ADVANCED
}
