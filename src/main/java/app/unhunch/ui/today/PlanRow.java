package app.unhunch.ui.today;

import app.unhunch.plan.Daypart;
import java.util.List;
import java.util.Optional;

/// What Today shows of the 7-day plan.
///
/// @param title of the row
/// @param progress such as "1 of 4 done"; may be empty
/// @param day such as "Day 3 of 7"; empty while no day is on
/// @param note in place of the cards, or above them
/// @param cards one for each part of the day; none while no day is on
public record PlanRow(String title, String progress, String day, Optional<Note> note, List<Card> cards) {

    public PlanRow {
        cards = List.copyOf(cards);
    }

    /// A few words about the plan as a whole.
    ///
    /// @param offers what can be done about it
    public record Note(String title, String line, List<Act> offers) {

        public Note {
            offers = List.copyOf(offers);
        }
    }

    /// What a button of the row does.
    public enum Act {
        BEGIN, GO_ON, REPEAT, KEEP_GOING, SAFETY
    }

    /// A part of the day.
    ///
    /// @param name of the part
    /// @param state such as "ready now"
    /// @param title what it is
    /// @param line how much of it
    /// @param routine id of what it starts
    /// @param move id of the move whose picture stands for it
    /// @param words all of it in a line
    public record Card(Daypart part, String name, String state, Mark mark, String title, String line, String routine,
            String move, String words) {}

    /// What became of a part, or will.
    public enum Mark {

        DONE,

        /// It has its turn.
        READY,

        /// Its turn is still to come.
        LATER,

        /// Its turn went by; it can be done all the same.
        MISSED,

        /// A warning sign forbids it.
        HELD
    }
}
