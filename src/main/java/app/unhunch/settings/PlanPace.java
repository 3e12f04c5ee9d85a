package app.unhunch.settings;

/// What lets the 7-day plan go on to its next day.
public enum PlanPace {

    /// That enough of the day was done.
    DONE,

    /// The calendar, whatever was done.
    CALENDAR
}
