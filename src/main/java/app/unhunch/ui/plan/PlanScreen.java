package app.unhunch.ui.plan;

import app.unhunch.plan.Daypart;
import app.unhunch.plan.Ground;
import app.unhunch.plan.Slot;
import java.util.List;
import java.util.Optional;

/// What the plan page shows at a moment.
///
/// @param state what can be done with the plan as a whole
/// @param progress such as "8 of 28 done"
/// @param ground where the mornings are done
/// @param heads one for each day
/// @param rows one for each part of the day
/// @param detail the chosen field; empty before the plan has started
/// @param pain what the scores of the first and the last day say beside each other; may be empty
public record PlanScreen(State state, String progress, Ground ground, List<Head> heads, List<Row> rows,
        Optional<Detail> detail, String pain) {

    public PlanScreen {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /// How far the plan is.
    public enum State {
        NOT_STARTED,

        /// It starts on a day to come.
        AHEAD, RUNNING, PAUSED, OVER,

        /// A warning sign forbids it.
        HELD
    }

    /// The head of a day.
    ///
    /// @param date when it was, or will be if every day is done
    public record Head(String day, String date, When when) {}

    /// Whether a day is the one that is on.
    public enum When {
        NOW, OTHER
    }

    /// A part of the day over the week.
    ///
    /// @param time from when it has its turn
    public record Row(Daypart part, String name, String time, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A field.
    ///
    /// @param length such as `5 min`
    /// @param words a line such as "Tuesday, afternoon, stretch, 5 min, ready"
    public record Cell(Slot slot, String length, String name, Mark mark, Choice choice, String words) {}

    /// What became of a field, or will.
    public enum Mark {

        DONE,

        /// It can be done now.
        READY,

        /// Its day is over, and it was left out; it can still be done.
        OPEN,

        LATER
    }

    /// Whether a field is the one shown below.
    public enum Choice {
        CHOSEN, NO
    }

    /// The chosen field.
    ///
    /// @param overline such as "Day 3, afternoon, 5 min 10 s"
    /// @param strength a routine more, for those whose pain is low; empty where the day has none
    public record Detail(Slot slot, String overline, String title, String summary, List<Item> items,
            Optional<Strength> strength) {

        public Detail {
            items = List.copyOf(items);
        }
    }

    /// Strength work of a day.
    ///
    /// @param routine its id
    /// @param line what to know about it
    /// @param open whether it may be done now
    public record Strength(String routine, String line, Gate open) {}

    /// Whether something may be done now.
    public enum Gate {
        OPEN, SHUT
    }

    /// A move of a routine.
    ///
    /// @param dose how much of it, or that it waits
    public record Item(String id, String name, String dose, Gate open) {}
}
