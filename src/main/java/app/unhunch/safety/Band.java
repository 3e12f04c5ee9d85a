package app.unhunch.safety;

/// How soon somebody has to look at a warning sign, the most urgent first.
public enum Band {

    /// The emergency number or the emergency room, now.
    EMERGENCY,

    /// A doctor or the urgent line, today.
    TODAY,

    /// An appointment.
    BOOK
}
