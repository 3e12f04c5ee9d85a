package app.unhunch.plan;

import app.unhunch.machine.Moment;
import app.unhunch.settings.PlanSettings;

/// What the reminders of the plan can be told.
public sealed interface ReminderEvent {

    /// When it happened.
    Moment at();

    /// Time goes by.
    record Tick(Moment at) implements ReminderEvent {}

    /// What was kept; told before the choices.
    record Recalled(Moment at, ReminderMemory memory) implements ReminderEvent {}

    /// The user's choices, or other ones. Those told first are the ones found at the start.
    record Settled(Moment at, PlanSettings plan) implements ReminderEvent {}

    /// Whether something stands before a reminder changed.
    record Stands(Moment at, Obstacle what, Way way) implements ReminderEvent {}

    /// The user wants to hear of that part once more, later.
    record Later(Moment at, Daypart part) implements ReminderEvent {}

    /// What can stand before a reminder.
    enum Obstacle {

        /// A break is announced, due or on, or another session runs.
        BREAK,

        /// Nobody is there, or wants to hear anything.
        QUIET,

        /// A remedy is being timed.
        REMEDY
    }

    /// Whether it does.
    enum Way {
        BARRED, OPEN
    }
}
