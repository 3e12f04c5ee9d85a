package app.unhunch.ui.player;

import app.unhunch.routine.Move;
import java.util.List;

/// What lies over the player and asks something.
public sealed interface PlayerDialog {

    /// Nothing does.
    record None() implements PlayerDialog {}

    /// The session stands still.
    ///
    /// @param line where it stands
    /// @param swaps moves that can stand in for this one; may be empty
    record Paused(String line, List<Swap> swaps) implements PlayerDialog {

        public Paused {
            swaps = List.copyOf(swaps);
        }
    }

    /// A move was ended because something hurt.
    ///
    /// @param line what it means
    /// @param swaps easier moves; may be empty
    record Hurts(String line, List<Swap> swaps) implements PlayerDialog {

        public Hurts {
            swaps = List.copyOf(swaps);
        }
    }

    /// The user wants to end the session.
    ///
    /// @param keep what the button says that keeps what was done
    record AskEnd(String keep) implements PlayerDialog {}

    /// All keys.
    record Keys() implements PlayerDialog {}

    /// A move that can come in the place of the present one.
    ///
    /// @param label its name
    record Swap(String label, Move move) {}
}
