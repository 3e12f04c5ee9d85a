package app.unhunch.ui.player;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Side;
import app.unhunch.routine.Step;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.StepStrip;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the player shows of a step; nothing in it changes from frame to frame.
///
/// @param mode what is going on
/// @param step the step that is shown
/// @param routine name of the routine
/// @param progress how far it has come, in words
/// @param strip all moves
/// @param pieces in how many pieces the ring is drawn
/// @param ringWord what stands in the ring above the number; empty while a move is done
/// @param ringNote what stands in the ring below the number; may be empty
/// @param overline small line above the name; may be empty
/// @param name the large words
/// @param sides which side works, where there are sides
/// @param chips small facts
/// @param place where it is done, such as "Seated"
/// @param need what is needed for the session; only while getting ready
/// @param list what is to be ticked; only for check lists
/// @param beats one repetition or breath; empty where there is no rhythm
/// @param footer what stands below the ring
/// @param hints keys that help most
public record PlayerScreen(Mode mode, Step step, String routine, String progress, List<StepStrip.Part> strip,
        int pieces, String ringWord, String ringNote, String overline, String name, Optional<Sides> sides,
        List<String> chips, String place, List<String> need, List<String> list, List<Beat> beats, Footer footer,
        List<KeySheet.Line> hints) {

    /// What is going on, as far as the layout cares.
    public enum Mode {
        READY, WORK, LIST, CHANGE, REST, SWITCH, CLOSE, REENTRY;

        /// Whether the number stands in the ring; else it stands beside it.
        public boolean numberInRing() {
            return switch (this) {
                case READY, REENTRY, CHANGE, REST, CLOSE -> true;
                case WORK, SWITCH, LIST -> false;
            };
        }
    }

    /// Which side works now, or next, and which are done.
    public record Sides(Side now, Set<Side> done) {}

    /// What stands below the ring.
    ///
    /// @param overline such as "Next"; empty if it is one line only
    /// @param name such as the next move
    /// @param detail such as its dose; may be empty
    /// @param next the move it is about, to be pictured
    /// @param mark what stands before it
    public record Footer(String overline, String name, String detail, Optional<Step> next, Mark mark) {}

    /// What stands before the words below the ring.
    public enum Mark {
        NONE, DONE
    }
}
