package app.unhunch.architecture.planted.exercise;

/// Knows the language only.
public record Innocent(String name) {}
