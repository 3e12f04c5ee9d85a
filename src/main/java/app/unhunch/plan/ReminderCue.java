package app.unhunch.plan;

/// What the outside should do because of the plan.
public sealed interface ReminderCue {

    /// Say that a part of the day has its turn, unless it was done.
    record Remind(Daypart part) implements ReminderCue {}

    /// Keep this over a restart.
    record Save(ReminderMemory memory) implements ReminderCue {}

    /// Take away what was said.
    record Withdraw() implements ReminderCue {}
}
