package app.unhunch.desktop;

import java.time.Duration;

/// The user left, or is back.
public sealed interface IdleChange {

    /// There was no input for `idle`, at least the limit asked for.
    record Left(Duration idle) implements IdleChange {}

    /// There was input again `idle` ago, which is little.
    record Back(Duration idle) implements IdleChange {}
}
