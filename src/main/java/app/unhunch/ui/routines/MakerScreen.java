package app.unhunch.ui.routines;

import app.unhunch.routine.Wish;
import java.util.List;

/// What is shown of a routine that is made for a wish.
///
/// @param sum such as "5 moves, 4 min 52 s", or why there is none
/// @param lines its moves; none where none fits
record MakerScreen(Wish wish, String sum, List<Line> lines) {

    MakerScreen {
        lines = List.copyOf(lines);
    }

    /// A move with the reason for it.
    record Line(String move, String name, String dose, String why) {}
}
