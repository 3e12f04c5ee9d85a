package app.unhunch.ui.remedies;

import app.unhunch.remedy.KnotSpot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the page of the knots shows; nothing in it changes from frame to frame.
///
/// @param phase what goes on
/// @param progress such as "Knot release, spot 2 of 3"
/// @param chip what is to be done, in a few words
/// @param name the large words
/// @param cue what to do
/// @param lit spots that glow on the map
/// @param rows the spots in their order
/// @param total how long all of it takes; empty where no spot is chosen
record KnotScreen(Phase phase, String progress, String chip, String name, String cue, Set<KnotSpot> lit,
        List<Row> rows, Optional<String> total) {

    /// What goes on.
    enum Phase {
        SETUP, LEAD, PRESS, PAUSED
    }

    /// A spot in the list.
    ///
    /// @param time that it is pressed, in words
    record Row(String name, String time, RemedyScreen.Mark mark) {}
}
