package app.unhunch.plan;

/// A part of the day for which the plan has something.
public enum Daypart {
    MORNING, AFTERNOON, EVENING, NIGHT
}
