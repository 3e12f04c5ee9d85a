package app.unhunch.link;

import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.DayLog;
import app.unhunch.history.Change;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.routine.RoutineChange;
import app.unhunch.settings.Settings;
import java.util.List;

/// What the agent says, asked or not.
public sealed interface Answer {

    /// It was done, or is under way.
    record Done() implements Answer {}

    /// It was not done.
    ///
    /// @param why one line for the user
    record Refused(String why) implements Answer {}

    /// The status of the breaks; told to windows whenever it changes.
    record StatusIs(BreakStatus status) implements Answer {}

    /// The settings; told to windows whenever they change.
    record SettingsAre(Settings settings) implements Answer {}

    /// Where the remedies stand; told to windows whenever it changes.
    record RemediesAre(RemedyStatus status) implements Answer {}

    /// The history went on; told to windows.
    record Wrote(Change change) implements Answer {}

    /// The user's own routines changed; told to windows.
    record Arranged(RoutineChange change) implements Answer {}

    /// What works on this computer.
    record ReportsAre(List<SenseLine> lines) implements Answer {}

    /// The last day of the breaks.
    record DayIs(DayLog log) implements Answer {}

    /// A backup was restored.
    ///
    /// @param kept path of the folder with what was there before
    record Restored(String kept) implements Answer {}

    /// A backup was restored in part, and what was there could not be put back either.
    ///
    /// @param kept path of the folder with all of what was there before
    /// @param why one line for the user
    record Torn(String kept, String why) implements Answer {}

    /// Something for the window to do.
    record Do(Order order) implements Answer {}
}
