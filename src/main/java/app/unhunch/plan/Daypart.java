package app.unhunch.plan;

import app.unhunch.settings.DaypartSettings;
import app.unhunch.settings.PlanSettings;

/// A part of the day for which the plan has something.
public enum Daypart {
    MORNING, AFTERNOON, EVENING, NIGHT;

    /// When it has its turn.
    public DaypartSettings of(PlanSettings plan) {
        return switch (this) {
            case MORNING -> plan.morning();
            case AFTERNOON -> plan.afternoon();
            case EVENING -> plan.evening();
            case NIGHT -> plan.night();
        };
    }

    /// The choices with another turn for it.
    public PlanSettings with(PlanSettings plan, DaypartSettings changed) {
        return switch (this) {
            case MORNING -> plan.withMorning(changed);
            case AFTERNOON -> plan.withAfternoon(changed);
            case EVENING -> plan.withEvening(changed);
            case NIGHT -> plan.withNight(changed);
        };
    }
}
