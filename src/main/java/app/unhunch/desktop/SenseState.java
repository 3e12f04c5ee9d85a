package app.unhunch.desktop;

/// How far a [Sense] can be relied on.
public enum SenseState {

    /// Not asked for yet, or still looking for a source.
    WAITING,

    /// A source answers.
    WORKING,

    /// A source answers, but what it says cannot be right, such as an idle time that is always zero.
    DOUBTFUL,

    /// This desktop has nothing of the kind.
    ABSENT,

    /// A source was there and has failed.
    FAILED
}
