package app.unhunch.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// A day opened: its entries, each of which can be taken away, and pain scores, which can be changed.
///
/// @param title such as "Tue 18 Nov"
public record DayScreen(LocalDate day, String title, List<Line> lines) {

    /// The longest that a session can be corrected to.
    static final int MOST_MINUTES = 180;

    public DayScreen {
        lines = List.copyOf(lines);
    }

    /// An entry.
    ///
    /// @param score of a pain entry; empty for all others
    /// @param minutes of a session, rounded up; empty for all others
    public record Line(String id, String time, String words, OptionalInt score, OptionalInt minutes) {}
}
