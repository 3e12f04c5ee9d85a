package app.unhunch.breaks;

/// A way a break reaches the user.
public enum Delivery {

    /// The notice: a notification or our own card.
    NOTICE,

    /// The break window.
    WINDOW
}
