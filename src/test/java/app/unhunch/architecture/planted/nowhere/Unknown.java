package app.unhunch.architecture.planted.nowhere;

/// In a package that the house does not have.
public record Unknown() {}
