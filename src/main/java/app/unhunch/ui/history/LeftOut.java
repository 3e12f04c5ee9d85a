package app.unhunch.ui.history;

import java.util.List;

/// What stands in the history's files and makes no sense.
///
/// @param lines where and what, one each; empty: nothing
public record LeftOut(List<String> lines) {

    /// Of more than so many the others are not told.
    static final int MOST = 200;

    /// Nothing.
    static final LeftOut NOTHING = new LeftOut(List.of());

    public LeftOut {
        lines = List.copyOf(lines);
    }
}
