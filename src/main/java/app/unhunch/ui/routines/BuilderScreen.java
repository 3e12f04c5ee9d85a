package app.unhunch.ui.routines;

import app.unhunch.ui.kit.Stepper;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/// What the page shows on which a routine is put together.
///
/// @param note one line of the user's about it; may be empty
/// @param facts such as "6 moves · drag, or Alt+↑ ↓ to reorder"
/// @param change time between two moves, such as "10 s"
/// @param chosen the row that the keyboard is on, from 0; -1 where there is none
/// @param ways what can be done now
/// @param first what to begin with, while there is nothing
record BuilderScreen(String name, String note, String facts, String change, List<Row> rows, int chosen, Sum sum,
        List<Note> notes, Set<Way> ways, Often often, List<Offer> first) {

    BuilderScreen {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        ways = Set.copyOf(ways);
        first = List.copyOf(first);
    }

    /// Something that can be added.
    ///
    /// @param move its id; [Finder#REST] for a rest
    /// @param dose such as "10 reps"
    record Offer(String move, String name, String dose) {}

    /// How often the routine is meant to be done.
    ///
    /// @param days of the week; none where nobody said so
    /// @param words such as "2 times a day"
    record Often(Set<DayOfWeek> days, int times, String words) {

        Often {
            days = Set.copyOf(days);
        }
    }

    /// What can be done.
    enum Way {
        UNDO, REDO, SAVE, PLAY, SHARE
    }

    /// A move of the routine, or a rest.
    ///
    /// @param move its id; [Finder#REST] for a rest
    /// @param where part of the body and place
    /// @param dose such as "10 reps"
    /// @param ways which way the dose can go; none where it is fixed
    /// @param chip sides or rest
    /// @param heard all of it in a sentence
    record Row(String move, String name, String where, String dose, Set<Stepper.Way> ways, String chip,
            Set<Mark> marks, String heard) {

        Row {
            ways = Set.copyOf(ways);
            marks = Set.copyOf(marks);
        }
    }

    /// What is told of a row.
    enum Mark {
        /// Something the user said speaks against it for now.
        ON_HOLD,
        /// The catalog has no such move.
        MISSING,
        /// It is no move but time between two.
        REST,
        /// A number lies outside what the sources give.
        OUTSIDE
    }

    /// How long it takes, and which part of the body gets how much.
    record Sum(String total, List<Part> parts) {

        Sum {
            parts = List.copyOf(parts);
        }
    }

    /// A part of the body with its share, 0 to 1.
    record Part(String name, double share, String heard) {}

    /// Something to know about it.
    record Note(Kind kind, String words, List<Swap> swaps) {

        Note {
            swaps = List.copyOf(swaps);
        }
    }

    /// What a note is about.
    enum Kind {
        /// What is needed that is not at every desk.
        NEEDS,
        /// What waits for now.
        HOLD,
        /// What is missing before it can be saved or played.
        PROBLEM,
        /// What is only worth knowing.
        HINT
    }

    /// Another move for one, with one click.
    ///
    /// @param place of the move, from 0
    record Swap(String words, int place, String move) {}
}
