package app.unhunch.remedy;

/// What the user wants of the remedies.
public sealed interface RemedyWish {

    /// A round is to begin; nothing happens while one runs or the skin rests.
    record Start(Round round) implements RemedyWish {}

    /// An interruption.
    record Pause() implements RemedyWish {}

    /// It goes on.
    record Resume() implements RemedyWish {}

    /// The skin was looked at and is fine.
    record SkinIsFine() implements RemedyWish {}

    /// The round ends here.
    record Stop() implements RemedyWish {}
}
