package app.unhunch.plan;

import java.time.LocalDate;
import java.util.Map;

/// What is kept over a restart.
///
/// @param had the day on which each part had its turn last
public record ReminderMemory(Map<Daypart, LocalDate> had) {

    /// Nothing had its turn yet.
    public static final ReminderMemory NONE = new ReminderMemory(Map.of());

    public ReminderMemory {
        had = Map.copyOf(had);
    }
}
