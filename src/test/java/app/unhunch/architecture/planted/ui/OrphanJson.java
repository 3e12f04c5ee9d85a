package app.unhunch.architecture.planted.ui;

/// A twin where it may not be.
public record OrphanJson(String line) {}
