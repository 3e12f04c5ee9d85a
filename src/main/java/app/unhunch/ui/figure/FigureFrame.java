package app.unhunch.ui.figure;

/// What a figure stands in.
public enum FigureFrame {
    /// Nothing: the figure alone.
    BARE,
    /// A calm disc behind the figure; walls keep the whole picture.
    DISC,
    /// Everything is cut to a circle that fills the stage, as inside a ring.
    ROUND,
    /// The same, the figure in its lower part under a number.
    LOW
}
