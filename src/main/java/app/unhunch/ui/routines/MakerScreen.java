package app.unhunch.ui.routines;

import app.unhunch.routine.Wish;
import java.util.List;

/// What is shown of a routine that is made for a wish.
///
/// @param sum such as "5 moves, 4 min 52 s", or why there is none
/// @param choice such as "Choice 2 of 7", or that there is no other; empty where there is none
/// @param others whether there is another
/// @param lines its moves; none where none fits
record MakerScreen(Wish wish, String sum, String choice, boolean others, List<Line> lines) {

    MakerScreen {
        lines = List.copyOf(lines);
    }

    /// No move fits.
    static MakerScreen nothing(Wish wish, String why) {
        return new MakerScreen(wish, why, "", false, List.of());
    }

    /// A move with the reason for it.
    record Line(String move, String name, String dose, String why) {}
}
