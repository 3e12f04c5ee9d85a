package app.unhunch.ui.routines;

import java.util.List;
import java.util.Set;

/// The card of a routine.
///
/// @param id of the routine
/// @param facts such as "6 moves, 7 min 40 s"
/// @param often how often it is meant to be done, such as "2 times a day: Mon, Thu"; empty where nobody said so
/// @param picture id of the move that stands for it
/// @param heard all of it in a sentence, for those who hear the screen
record RoutineFace(String id, String name, String facts, String often, List<Chip> chips, String picture, Tint tint,
        Set<Mark> marks, String heard) {

    /// A fact in a frame of its own.
    record Chip(String words, Sort sort) {}

    /// How a chip stands out.
    enum Sort {
        PLAIN, DESK, BREAK, HOLD
    }

    /// What it is for, by which its picture is tinted.
    enum Tint {
        DESK, MOBILITY, STRENGTH
    }

    /// What else is told of a routine.
    enum Mark {
        /// The user made it.
        OWN,
        /// The desk breaks play it.
        DESK_BREAK,
        /// The desk breaks could play it.
        FITS_BREAK,
        /// Something the user said speaks against one of its moves for now.
        ON_HOLD,
        /// It has a move that is not in the catalog.
        INCOMPLETE
    }

    RoutineFace {
        chips = List.copyOf(chips);
        marks = Set.copyOf(marks);
    }
}
