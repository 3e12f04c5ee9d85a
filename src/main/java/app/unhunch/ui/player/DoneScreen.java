package app.unhunch.ui.player;

import java.util.List;
import java.util.OptionalInt;

/// What is shown when a session is over.
///
/// @param title such as "Nicely done"
/// @param line what was done
/// @param facts what it adds up to
/// @param before the pain score before the session, if one is known of today
/// @param routine id of the routine
public record DoneScreen(String title, String line, List<Fact> facts, OptionalInt before, String routine) {

    public DoneScreen {
        facts = List.copyOf(facts);
    }

    /// This screen with another score from before.
    DoneScreen withBefore(OptionalInt score) {
        return new DoneScreen(title, line, facts, score, routine);
    }

    /// One number with its unit.
    public record Fact(String value, String label) {}
}
