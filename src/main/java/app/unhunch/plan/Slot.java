package app.unhunch.plan;

/// A field of the plan.
///
/// @param day from 1 to [Plan#DAYS]
public record Slot(int day, Daypart part) {

    public Slot {
        if (day < 1 || day > Plan.DAYS) {
            throw new IllegalArgumentException("the plan has no day " + day);
        }
    }
}
