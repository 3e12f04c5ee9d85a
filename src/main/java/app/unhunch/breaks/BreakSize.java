package app.unhunch.breaks;

/// How much of a break it is.
public enum BreakSize {

    /// After two snoozes: half of the usual, at least a minute.
    SHORT,

    /// The desk break.
    USUAL,

    /// The longer one that comes now and then.
    LONG
}
