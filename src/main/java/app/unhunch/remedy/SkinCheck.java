package app.unhunch.remedy;

import java.time.Duration;

/// Where the look at the skin stands.
public sealed interface SkinCheck {

    /// None is needed, or it was fine.
    record Done() implements SkinCheck {}

    /// It comes at `at`, on elapsed time.
    record Ahead(Duration at) implements SkinCheck {}

    /// The user was asked at `at`, and has not answered.
    record Asked(Duration at) implements SkinCheck {}

    /// The user was asked at `at` and again since.
    record AskedAgain(Duration at) implements SkinCheck {}
}
