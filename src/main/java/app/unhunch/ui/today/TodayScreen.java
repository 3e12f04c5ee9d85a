package app.unhunch.ui.today;

import app.unhunch.ui.kit.DayRail;
import java.util.List;
import java.util.Optional;

/// What the Today page shows at a moment.
///
/// @param greeting by the time of day
/// @param date such as "Tue 18 Nov"
/// @param hero what is next
/// @param rail the working day; empty on a day without hours
/// @param railNote in place of the rail
/// @param alert what a warning sign forbids; empty where nothing is
/// @param plan the 7-day plan
/// @param pain what was said about pain before, in words; may be empty
/// @param streak days in a row
/// @param relief what helps at once; none before the first entry
public record TodayScreen(String greeting, String date, Hero hero, Optional<DayRail.Day> rail, String railNote,
        Optional<Alert> alert, PlanRow plan, String pain, Streak streak, List<Relief> relief) {

    public TodayScreen {
        relief = List.copyOf(relief);
    }

    /// What a warning sign forbids.
    ///
    /// @param title the short of it
    /// @param line what is left
    public record Alert(Weight weight, String title, String line) {}

    /// How much an alert weighs.
    public enum Weight {
        WALKING, LOCKED
    }

    /// Something that helps at once.
    ///
    /// @param id of its routine, or of a remedy that has a timer
    /// @param length in words
    public record Relief(String id, String name, String length) {}

    /// A move that can be looked at.
    ///
    /// @param id of the exercise
    public record Preview(String id, String name) {}

    /// What is next.
    ///
    /// @param overline small line above
    /// @param big the large words or the countdown
    /// @param line a sentence below
    /// @param primary what the first button does
    /// @param skip whether the break can be skipped
    /// @param pause whether breaks can be paused
    /// @param sitting how long the user has been sitting; empty where it does not count
    /// @param slump how far the figure has slumped, 0 upright to 1
    public record Hero(String overline, String big, String line, Primary primary, Offer skip, Offer pause,
            String sitting, double slump) {}

    /// Whether something is on offer.
    public enum Offer {
        YES, NO
    }

    /// What the first button does.
    public enum Primary {
        START_BREAK, RESUME, BACK_AT_DESK, START_SESSION, FIRST_SESSION, SEE_DOCTOR, NONE
    }

    /// Days in a row.
    ///
    /// @param title such as "11-day streak"
    /// @param line what it adds up to
    /// @param days the days of this week, Monday or Sunday first; empty before the first entry
    public record Streak(String title, String line, List<Day> days) {

        public Streak {
            days = List.copyOf(days);
        }
    }

    /// A day of the week.
    ///
    /// @param letter one letter for it
    /// @param name its name and what became of it
    public record Day(String letter, String name, Mark mark, When when) {}

    /// Whether something was done on a day.
    public enum Mark {
        DONE, OPEN
    }

    /// Whether a day is today.
    public enum When {
        TODAY, OTHER
    }
}
