package app.unhunch.settings;

/// What is known about pain between the shoulder blades, which a professional should see once.
public enum BladePain {

    /// The user has said nothing of such pain.
    NONE,

    /// A professional has looked at it.
    CHECKED,

    /// Nobody has looked at it, and the user knows that somebody should.
    ACKNOWLEDGED
}
