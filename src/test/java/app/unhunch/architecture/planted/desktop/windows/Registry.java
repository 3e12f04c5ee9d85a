package app.unhunch.architecture.planted.desktop.windows;

/// Part of another system.
public record Registry() {}
