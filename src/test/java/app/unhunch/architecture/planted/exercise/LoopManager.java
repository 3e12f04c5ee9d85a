package app.unhunch.architecture.planted.exercise;

/// Says nothing.
public record LoopManager() {

    /// Says nothing inside.
    public record BaseInside() {}
}
