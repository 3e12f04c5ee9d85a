package app.unhunch.exercise;

/// An easier or a harder way: another exercise, or the same one with another dose.
public sealed interface Variant {

    /// Another exercise of the catalog.
    record Other(String exercise) implements Variant {}

    /// The same exercise in another amount.
    record Changed(DoseChange change) implements Variant {}
}
